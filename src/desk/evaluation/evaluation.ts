import type { ReliabilityBin } from "../../core/math/expected-calibration-error.ts";
import type { Interval } from "../../core/math/interval.ts";
import type { Outcome } from "../../core/verdict/verdict.ts";
import type { Comparison } from "./comparison.ts";
import type { MeasureName } from "./measure-catalogue.ts";
import type { Figure } from "./resample.ts";

/** How well verdicts agree with labelled tickets. Plain data; shares are in [0, 1]; what has no data is `null`. */
export interface Evaluation {
  /** Tickets with a label and a verdict: the n of all that has no n of its own. */
  readonly n: number;
  /** Of those, the ones with outcome `excluded`. They stay in every measure, with probability 0. */
  readonly excluded: number;
  /** Tickets left out because nobody labelled them. */
  readonly withoutLabel: number;
  /** Labelled tickets left out because no verdict has their id. */
  readonly withoutVerdict: number;
  /** Of those labelled solvable, the ones whose label names no article. They count as not found. */
  readonly withoutArticle: number;
  /** Every measure with its n and interval. The groups below repeat its values for programs that want one of them. */
  readonly measures: readonly Measure[];
  /** What the intervals promise: so often they hold the true value, in (0, 1). */
  readonly confidence: number;
  readonly ranking: RankingMeasures;
  /** P(a solvable ticket has a higher probability than any other ticket); `null` if one of the two is missing. */
  readonly auroc: number | null;
  /** The same against the unsolvable tickets of one kind, in code-unit order of the kinds; `n` counts those. */
  readonly aurocByKind: readonly {
    readonly kind: string;
    readonly n: number;
    readonly auroc: number | null;
  }[];
  readonly calibration: CalibrationMeasures;
  readonly brier: number | null;
  readonly rate: RateMeasures;
  /** Outcome `solvable` against the label. */
  readonly decision: DecisionMeasures;
  /** Outcome `unsolvable` against the label: here a positive is an unsolvable ticket. */
  readonly unsolvableDecision: DecisionMeasures;
  readonly outcomes: readonly OutcomeCount[];
  readonly riskCoverage: readonly RiskCoveragePoint[];
  /** The same tickets as another model judges them; `null` if there is none. */
  readonly comparison: Comparison | null;
}

/** One measure. `value` is a share or a number in [0, 1], but for `rateDifference` in [−1, 1] and `coverageGain` up to 1. */
export interface Measure extends Figure {
  readonly name: MeasureName;
  /** The kind of unsolvable ticket, for `aurocAgainst`; else `null`. */
  readonly kind: string | null;
}

/** Whether the evidence of solvable tickets has a right article on top. */
interface RankingMeasures {
  /** Tickets whose label is solvable. */
  readonly n: number;
  /** Share of them with a right article among the first 1, 5, 10. */
  readonly recallAt1: number | null;
  readonly recallAt5: number | null;
  readonly recallAt10: number | null;
  /** Mean of 1 ÷ place of the first right article, 0 beyond place 10. */
  readonly mrrAt10: number | null;
  /** Discounted gain of all right articles among the first 10, of the best possible. */
  readonly ndcgAt10: number | null;
}

/** Expected calibration error with its ten bins. */
interface CalibrationMeasures {
  /** Mean over tickets of |mean probability − true rate| of their bin, in [0, 1]. */
  readonly error: number | null;
  /** The error that perfectly calibrated probabilities would show on so many tickets by chance: no model gets below it for long. */
  readonly errorByChance: number | null;
  readonly bins: readonly CalibrationBin[];
  readonly n: number;
}

export interface CalibrationBin extends ReliabilityBin {
  /** Of `trueRate`. */
  readonly interval: Interval | null;
}

/** The shares that an article answers, and that it answers and search finds: as estimated by the probabilities, and as they are. */
interface RateMeasures {
  /** Answered by an article: mean probability. */
  readonly estimated: number | null;
  /** Share labelled solvable. */
  readonly true: number | null;
  /** Estimated less true, in [−1, 1]. */
  readonly difference: number | null;
  /** Answered and found: mean probability, a ticket called `not-findable` counting 0. The report's `estimatedRate`. */
  readonly found: number | null;
  /** Share labelled solvable and not called `not-findable`. */
  readonly trueFound: number | null;
}

/** One outcome against the label. `unsure` and `excluded` count as not called so. */
export interface DecisionMeasures {
  /** Of the tickets called so, the share that is. */
  readonly precision: number | null;
  /** Of the tickets that are so, the share called so. */
  readonly recall: number | null;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** Tickets of one kind that got one outcome, by outcome, reason, kind in code-unit order; only counts above 0. */
export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly kind: string;
  readonly count: number;
  /** Tickets of this kind, whatever their outcome. */
  readonly n: number;
  /** count ÷ n, with its interval. */
  readonly share: number;
  readonly interval: Interval | null;
}

/** What one gets by answering only the tickets with the highest probabilities. */
export interface RiskCoveragePoint {
  /** Share of tickets answered. */
  readonly coverage: number;
  /** Tickets answered: coverage · n, rounded. */
  readonly n: number;
  /** Share of those labelled solvable; `null` for none. */
  readonly precision: number | null;
  readonly interval: Interval | null;
}
