/** Measures by name; `aurocAgainst` comes once for each kind of unsolvable ticket. */
export type MeasureName = (typeof NAMES)[number];

const NAMES = [
  "recallAt1",
  "recallAt5",
  "recallAt10",
  "mrrAt10",
  "ndcgAt10",
  "auroc",
  "aurocAgainst",
  "coverageGain",
  "calibrationError",
  "brier",
  "estimatedRate",
  "trueRate",
  "rateDifference",
  "foundRate",
  "trueFoundRate",
  "solvablePrecision",
  "solvableRecall",
  "unsolvablePrecision",
  "unsolvableRecall",
  "unsureShare",
] as const;

/** What a measure is called, how it is written and read. */
export interface MeasureDescription {
  readonly label: string;
  /** Shares print as per cent, differences as percentage points, numbers as they are. */
  readonly unit: "share" | "number" | "difference";
  /** Which values are better; `null` if that depends on the desk. */
  readonly better: "higher" | "lower" | "near zero" | null;
  /** One line in plain words. */
  readonly meaning: string;
}

const CATALOGUE: Readonly<Record<MeasureName, MeasureDescription>> = {
  recallAt1: share("R@1", "of the solvable tickets, those whose right article comes first."),
  recallAt5: share("R@5", "of the solvable tickets, those whose right article is among the first five."),
  recallAt10: share("R@10", "of the solvable tickets, those whose right article is among the first ten."),
  mrrAt10: number("MRR@10", "mean of 1 ÷ place of the first right article; 0 beyond place ten."),
  ndcgAt10: number("nDCG@10", "as MRR, but all right articles count, each less the lower it stands."),
  auroc: number(
    "AUROC, solvable against the rest",
    "chance that a solvable ticket has a higher probability than another one; 0.5 is a coin.",
  ),
  aurocAgainst: number("  against", "the same, against one kind of unsolvable ticket only."),
  coverageGain: number(
    "Coverage gain",
    "answering the surest tickets first: 1 is a perfect order, 0 as good as drawing lots.",
  ),
  calibrationError: {
    ...number(
      "Calibration error (ECE)",
      "mean distance between what a probability says and what comes true; lower is better.",
    ),
    better: "lower",
  },
  brier: {
    ...number("Brier score", "mean squared distance of the probability from 0 or 1; lower is better."),
    better: "lower",
  },
  estimatedRate: {
    ...share("Answered by an article, estimated", "mean probability; an excluded ticket counts as 0."),
    better: null,
  },
  trueRate: {
    ...share("Answered by an article, true", "the share of tickets labelled solvable."),
    better: null,
  },
  rateDifference: {
    label: "  estimated less true, in points",
    unit: "difference",
    better: "near zero",
    meaning: "how far the estimated rate is off, in percentage points.",
  },
  foundRate: {
    ...share(
      "Answered and found, estimated",
      "the same mean, but a ticket that is called not-findable counts 0.",
    ),
    better: null,
  },
  trueFoundRate: {
    ...share(
      "Answered and found, true",
      "the share labelled solvable and not called not-findable; labels do not say what is found, search does.",
    ),
    better: null,
  },
  solvablePrecision: share("Called solvable: precision", "of the tickets called solvable, those that are."),
  solvableRecall: share("Called solvable: recall", "of the solvable tickets, those called so."),
  unsolvablePrecision: share(
    "Called unsolvable: precision",
    "of the tickets called unsolvable, those that are.",
  ),
  unsolvableRecall: share("Called unsolvable: recall", "of the unsolvable tickets, those called so."),
  unsureShare: { ...share("Called unsure", "the share of tickets left to a person."), better: null },
};

/** What is known of a measure. */
export function describeMeasure(name: MeasureName): MeasureDescription {
  return CATALOGUE[name];
}

/** All names, in the order in which they are printed. */
export const MEASURE_NAMES: readonly MeasureName[] = Object.keys(CATALOGUE) as MeasureName[];

function share(label: string, meaning: string) {
  return { label, unit: "share", better: "higher", meaning: meaning } as const;
}

function number(label: string, meaning: string) {
  return { label, unit: "number", better: "higher", meaning } as const;
}
