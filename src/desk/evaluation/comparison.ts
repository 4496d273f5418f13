import type { Interval } from "../../core/math/interval.ts";
import type { MeasureName } from "./measure-catalogue.ts";

/** The same labelled tickets as judged twice: by a model, and by the baseline that it is held against. Plain data. */
export interface Comparison {
  /** Tickets with a label and both verdicts. */
  readonly n: number;
  /** Labelled tickets left out because one of the two has no verdict for them. */
  readonly leftOut: number;
  /** Of each interval, in (0, 1). With twenty measures about one interval misses the truth by chance. */
  readonly confidence: number;
  readonly measures: readonly ComparedMeasure[];
}

export interface ComparedMeasure {
  readonly name: MeasureName;
  /** The kind of unsolvable ticket, for `aurocAgainst`; else `null`. */
  readonly kind: string | null;
  readonly value: number | null;
  readonly baseline: number | null;
  /** Tickets that each speaks of: precision has another n for each model. */
  readonly n: number;
  readonly baselineN: number;
  /** Value less baseline; for `rateDifference` of their sizes, so that below 0 is nearer to the truth. */
  readonly difference: number | null;
  /** Of the difference, from resampling tickets, each with both verdicts; `null` where all resamples agree. */
  readonly interval: Interval | null;
  /** "better" or "worse" only if the interval leaves 0 out; `null` if the measure has no better and worse, or no data. */
  readonly finding: Finding | null;
}

export type Finding = "better" | "worse" | "no clear difference";
