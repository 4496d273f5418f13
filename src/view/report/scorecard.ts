import type { CostAssumptions } from "../../core/gap/gap.ts";
import type { MonthShare } from "../../desk/bundle/people-measures.ts";
import type { MeasureAlarm, MonthCount } from "../../desk/bundle/watch-measures.ts";
import type { CustomerShare } from "../../desk/bundle/weigh-customers.ts";
import type { Share } from "../../desk/journey/tally.ts";
import type { Rate } from "./headline.ts";

/** One number beside the others: no measure of self-service can stand alone. */
export interface Scorecard {
  /** Whether customers already have the portal: it decides which way a metric is good. */
  readonly stage: Stage;
  /** Every metric, also those without data. */
  readonly metrics: readonly ScoreMetric[];
  /** Σ part · share, where lower is better part · (1 − share); in [0, 1]; `null` if no metric with a weight has data. */
  readonly overall: number | null;
  readonly demand: Demand;
  /** The metrics by month, oldest first: those that have data in two months or more. */
  readonly months: readonly MetricMonths[];
  /** Where the latest month is worse than chance explains. */
  readonly alarms: readonly MeasureAlarm<MetricId>[];
  /** Metrics that have the four months before the latest that an alarm needs. */
  readonly watched: number;
  /** The score of each customer group that has weights of its own. */
  readonly groups: readonly ScoreGroup[];
  /** The metrics that tickets tell of, each customer counting as the tickets say; `null` where none says so. */
  readonly byCustomer: ByCustomer | null;
  /** What customers solving the level-zero tickets themselves might save; `null` without dates, or for less than two weeks. */
  readonly cost: ScoreCost | null;
}

export type Stage = "before-launch" | "live";

/** A figure of the scorecard. */
export type MetricId =
  | "level-zero-rate"
  | "potential-rate"
  | "link-rate"
  | "known-share"
  | "search-success"
  | "freshness"
  | "csat"
  | "journey-success"
  | "durable-resolution"
  | "repeat-contact"
  | "answered-in-time";

export interface MetricMonths {
  readonly id: MetricId;
  readonly months: readonly (MonthCount & Rate)[];
}

/** What matters to one group of customers, weighed as that group would. */
export interface ScoreGroup {
  /** The audience. */
  readonly name: string;
  /** Scored tickets of it. */
  readonly tickets: number;
  /** Those of the metrics that tickets alone tell of. */
  readonly metrics: readonly Pick<ScoreMetric, "id" | "name" | "rate" | "better" | "weight" | "part">[];
  readonly overall: number | null;
}

export interface ByCustomer {
  /** Tickets with a weight of their customer. */
  readonly tickets: number;
  /** Those without data, and those that one or two customers decide, are left out. */
  readonly metrics: readonly (CustomerShare & { readonly id: MetricId })[];
}

export interface ScoreMetric {
  readonly id: MetricId;
  /** In English, as `definition` and `missing`; formatters say them in the language of the page. */
  readonly name: string;
  /** What is divided by what. */
  readonly definition: string;
  /** Numerator, denominator and 95 % interval; `share` is `null` without data. */
  readonly rate: Rate;
  readonly better: "higher" | "lower";
  /** What it should reach, in [0, 1], as the user set it; `null` for none. */
  readonly target: number | null;
  /** As the user set it, ≥ 0. */
  readonly weight: number;
  /** Weight ÷ the sum of the weights of metrics with data, in [0, 1]; `null` without data. */
  readonly part: number | null;
  /** What would give it data; `null` if it has some. */
  readonly missing: string | null;
  /** Days or hours that the definition speaks of; left out for the default, and where it speaks of none. */
  readonly within?: number;
  /** Of `answered-in-time`: hours until resolution for half of the tickets. */
  readonly medianHours?: number;
}

/** Two questions that are often taken for one. */
export interface Demand {
  /** Problems that customers solved on the portal without a ticket; `null` if nobody told. */
  readonly selfSolved: number | null;
  /** (Self-solved + level-zero solvable tickets) ÷ (self-solved + scored tickets): of all demand; `null` if self-solved is. */
  readonly readiness: Rate | null;
  /** Level-zero solvable tickets ÷ scored tickets: of the demand that reached an agent. */
  readonly leakage: Rate;
}

export interface ScoreCost {
  readonly low: number;
  readonly high: number;
  readonly per: "year";
  /** Level-zero solvable tickets a week. */
  readonly perWeek: number;
  readonly assumptions: CostAssumptions;
}

/** What only the user knows. */
export interface ScorecardOptions {
  /** Weights of metrics, ≥ 0; those left out keep theirs. Default: 1, but 0 for `potential-rate` and `known-share`, which overlap with the level-zero rate. */
  readonly weights?: Partial<Readonly<Record<MetricId, number>>>;
  /** Default: `live` if the portal's figures are given. */
  readonly stage?: Stage;
  /** What the portal saw in the period of the tickets. */
  readonly portal?: PortalFigures;
  /** An article without a planned review counts as fresh if it was updated in so many days. Default 365. */
  readonly freshDays?: number;
  /** What metrics should reach, in [0, 1]: an alarm says where the latest month misses it by more than chance explains. */
  readonly targets?: Partial<Readonly<Record<MetricId, number>>>;
  /** Weights by audience, for groups of customers to whom other things matter; metrics left out weigh as in `weights`. */
  readonly groupWeights?: Readonly<Record<string, Partial<Readonly<Record<MetricId, number>>>>>;
  /** A ticket counts as answered in time if it was resolved within so many hours. Default 24. */
  readonly answerHours?: number;
  /** Days within which the same person with the same topic is back. Default 14. */
  readonly repeatDays?: number;
  /** Journeys on the portal that ended with an answer and without a contact, of those whose people it knew: `overall.success` and `months` of a `JourneySummary`. */
  readonly journeys?: { readonly success: Share; readonly months: readonly MonthShare[] };
  /** What tickets and self-help cost at this desk; what is left out is as the gaps have it, else taken from `DEFAULT_COSTS`. */
  readonly costs?: Partial<CostAssumptions>;
}

/** Counts of the portal; each may be left out. */
export interface PortalFigures {
  readonly searches?: number;
  /** Searches that led to a click or another sign of success, at most `searches`. */
  readonly successfulSearches?: number;
  /** Problems solved without a ticket. */
  readonly selfSolved?: number;
  /** The same counts by month, such as `2026-05`, oldest first. */
  readonly months?: readonly {
    readonly month: string;
    readonly searches: number;
    readonly successfulSearches: number;
  }[];
}
