import { FOLDS } from "../math/fold-of.ts";
import { fitLogisticRegression } from "../math/logistic-regression.ts";
import type { Example, KnownBy } from "./example-reader.ts";
import type { Solvability } from "./model.ts";
import { rawProbability } from "./probability.ts";
import { type RankingWeights, rankCandidates } from "./rank-candidates.ts";
import { type TicketFeature, type TicketFeatures, ticketFeatures } from "./ticket-features.ts";

/** A ticket's features and the truth. */
export interface LabelledFeatures {
  readonly features: TicketFeatures;
  readonly solvable: boolean;
  readonly fold: number;
  readonly knownBy: KnownBy;
  /** How much it counts, in [0, 1]; left out for 1. */
  readonly weight?: number;
}

/**
 * What is fitted where there is a history. Chosen inside four histories, in folds and by fitting on earlier and judging later
 * tickets: what else was tried (lead, certainty, votes, profiles, title coverage, more neighbours) gained nothing or lost.
 */
const WITH_HISTORY: readonly TicketFeature[] = [
  "strength",
  "bestSentence",
  "farFromUnsolved",
  "likeSolved",
  "unlikeUnsolved",
  "phraseRegression",
  "categorySolved",
  "asksHow",
  "length",
];

/** Without a history only these say anything. */
const WITHOUT_HISTORY: readonly TicketFeature[] = ["strength", "lead", "bestSentence", "asksHow", "length"];

/** Chosen by cross-validation inside three histories: 0.02 to 1 hardly differ in AUROC, 0.1 has the least log loss and calibration error. */
const L2 = 0.1;

export function labelFeatures(
  examples: readonly Example[],
  weightsOf: (example: Example) => RankingWeights,
): LabelledFeatures[] {
  return examples.map((example) => {
    const ranking = rankCandidates(example.candidates, weightsOf(example));
    return {
      features: ticketFeatures({ ...example, ranking }),
      solvable: example.solvable,
      fold: example.fold,
      knownBy: example.knownBy,
    };
  });
}

/** With fewer labels `phraseRegression` has learned little yet, and the nearest tickets say more: AUROC +.017 at 60, −.002 at 240. */
const LABELS_FOR_PHRASES = 120;

/** The features that a model is fitted on: what resolved tickets say, as far as so many labels can carry it. */
export function featuresFor(hasHistory: boolean, labels: number): readonly TicketFeature[] {
  if (!hasHistory) return WITHOUT_HISTORY;
  return labels < LABELS_FOR_PHRASES ? [...WITH_HISTORY, "solvedNearby"] : WITH_HISTORY;
}

/** Logistic regression; every feature but `length` may only speak for. */
export function fitSolvability(
  examples: readonly LabelledFeatures[],
  names: readonly TicketFeature[],
): Solvability {
  const rows = Float64Array.from(examples.flatMap(({ features }) => names.map((name) => features[name])));
  const labels = examples.map(({ solvable }) => (solvable ? 1 : 0));
  const { intercept, coefficients } = fitLogisticRegression(rows, labels, {
    features: names.length,
    l2: L2,
    weights: examples.map(({ weight = 1 }) => weight),
    nonNegative: names.flatMap((name, j) => (name === "length" ? [] : [j])),
  });
  return {
    intercept,
    coefficients: Object.fromEntries(names.map((name, j) => [name, coefficients[j]!])),
  };
}

/** Raw probability of each example by a fit on the other folds. */
export function heldOutProbabilities(
  examples: readonly LabelledFeatures[],
  names: readonly TicketFeature[],
): Float64Array {
  const fits = Array.from({ length: FOLDS }, (_, fold) =>
    fitSolvability(
      examples.filter((example) => example.fold !== fold),
      names,
    ),
  );
  return Float64Array.from(examples, ({ features, fold }) => rawProbability(fits[fold]!, features));
}
