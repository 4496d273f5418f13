import { fitSolvability, heldOutProbabilities, type LabelledFeatures } from "./fit-solvability.ts";
import type { Solvability } from "./model.ts";
import type { TicketFeature } from "./ticket-features.ts";

/** Each moves the rate less than the one before; between 5 and 20 none of three histories differs by a tenth of a point in AUROC (docs/scoring.md). */
const ROUNDS = 5;

interface ForgottenLinks {
  readonly names: readonly TicketFeature[];
  /** As in `FitOptions`, in (0, 1). */
  readonly linkedShare: number;
  /** Probability of each example that it is linked, by numbers that were not fitted on it. */
  readonly heldOut: Float64Array;
}

/**
 * Numbers for whether an article answers a ticket, from links of which some were forgotten: learning from positive and unlabelled examples. What was
 * closed without a link counts as answered as likely as the last round says, and as not answered otherwise; where links were forgotten at random, by the same share everywhere, that is
 * Elkan and Noto 2008 (KDD, "Learning classifiers from only positive and unlabeled data", section 3) made into expectation maximisation (Bekker and Davis 2020,
 * Machine Learning 109, section 5.3). The likelihoods are always of tickets that a round was not fitted on. O(rounds · folds) fits.
 */
export function fitForgotten(
  examples: readonly LabelledFeatures[],
  { names, linkedShare, heldOut }: ForgottenLinks,
): { readonly solvability: Solvability; readonly heldOut: Float64Array } {
  const chances = heldOut.map((linked) => Math.min(1, linked / linkedShare));
  let counted: readonly CountedExample[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    counted = withForgotten(examples, (at) => chances[at]!, linkedShare);
    const found = heldOutProbabilities(counted, names);
    counted.forEach(({ of }, at) => {
      chances[of] = found[at]!;
    });
  }
  return { solvability: fitSolvability(counted, names), heldOut: chances };
}

interface CountedExample extends LabelledFeatures {
  /** Place of the example that it is, or is a part of. */
  readonly of: number;
}

/**
 * The examples, those that are known by nothing each as two: answered, with the probability that its link was forgotten, and not answered, with the rest. `chanceOf`: P(an article answers
 * it), in [0, 1], by place. Of those that an article answers the share 1 − c has no link, so P(answered | no link) = p · (1 − c) ÷ (1 − p · c).
 */
export function withForgotten(
  examples: readonly LabelledFeatures[],
  chanceOf: (at: number) => number,
  linkedShare: number,
): CountedExample[] {
  return examples.flatMap((example, of): CountedExample[] => {
    if (example.knownBy !== "nothing" || linkedShare === 1) return [{ ...example, of }];
    const chance = Math.min(SUREST, chanceOf(of));
    const forgotten = (chance * (1 - linkedShare)) / (1 - chance * linkedShare);
    return [
      { ...example, of, solvable: true, weight: forgotten },
      { ...example, of, solvable: false, weight: 1 - forgotten },
    ];
  });
}

/** No ticket is so sure that its missing link could only be forgotten. */
const SUREST = 0.99;
