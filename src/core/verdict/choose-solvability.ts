import { auroc } from "../math/auroc.ts";
import { fitLogisticRegression } from "../math/logistic-regression.ts";
import { fitForgotten, withForgotten } from "./fit-forgotten.ts";
import { fitSolvability, heldOutProbabilities, type LabelledFeatures } from "./fit-solvability.ts";
import type { Solvability } from "./model.ts";
import { contributionsOf, logOddsOf, rawProbability } from "./probability.ts";
import type { TicketFeature } from "./ticket-features.ts";

interface ChosenSolvability {
  readonly solvability: Solvability;
  /** Raw probability of each example, by numbers that were not fitted on it. */
  readonly heldOut: Float64Array;
  /** Whether the labels told tickets apart; if not, nothing but the rate was learned from them. */
  readonly learned: boolean;
}

/**
 * Numbers fitted on the labels, if on tickets left out they tell solvable ones from others at all. Labels that have
 * nothing to do with the tickets would teach an order at random, so then the prior's order stands, at the labels' own rate. `linkedShare`: as in `FitOptions`.
 */
export function chooseSolvability(
  examples: readonly LabelledFeatures[],
  names: readonly TicketFeature[],
  { prior, linkedShare }: { readonly prior: Solvability; readonly linkedShare: number },
): ChosenSolvability {
  const heldOut = heldOutProbabilities(examples, names);
  if (tellsApart(heldOut, examples)) {
    return linkedShare < 1
      ? { ...fitForgotten(examples, { names, linkedShare, heldOut }), learned: true }
      : { solvability: fitSolvability(examples, names), heldOut, learned: true };
  }
  const solvability = atOwnRate(withForgotten(examples, rateOf(examples, linkedShare), linkedShare), prior);
  const probabilities = examples.map(({ features }) => rawProbability(solvability, features));
  return { solvability, heldOut: new Float64Array(probabilities), learned: false };
}

/**
 * Whether the AUROC lies more than two standard errors above a coin's. Without any skill its variance is
 * (n₁ + n₀ + 1) ÷ (12 · n₁ · n₀): Mann and Whitney 1947, Ann. Math. Statist. 18.
 */
export function tellsApart(
  probabilities: ArrayLike<number>,
  examples: readonly { readonly solvable: boolean }[],
): boolean {
  const labels = examples.map(({ solvable }) => Number(solvable));
  const solvable = labels.filter(Boolean).length;
  const others = labels.length - solvable;
  const error = Math.sqrt((labels.length + 1) / (12 * solvable * others));
  return (auroc(probabilities, labels) ?? 0) > 0.5 + 2 * error;
}

/** The share that an article answers, whatever a ticket says, if that share of them is linked. */
function rateOf(examples: readonly LabelledFeatures[], linkedShare: number): (at: number) => number {
  const linked = examples.filter(({ solvable }) => solvable).length / examples.length;
  return () => Math.min(1, linked / linkedShare);
}

/** The prior with the intercept that suits the share of solvable tickets. */
function atOwnRate(examples: readonly LabelledFeatures[], prior: Solvability): Solvability {
  const { intercept } = fitLogisticRegression(
    new Float64Array(0),
    examples.map(({ solvable }) => Number(solvable)),
    {
      features: 0,
      l2: 0,
      weights: examples.map(({ weight = 1 }) => weight),
      offset: examples.map(({ features }) => logOddsOf(prior, contributionsOf(prior, features))),
    },
  );
  return { ...prior, intercept: prior.intercept + intercept };
}
