import type { Audit } from "../../desk/audit/audit.ts";

/**
 * A share of `of` tickets with its 95 % interval: counted (Wilson score interval), or estimated from calibrated probabilities
 * (Poisson-binomial interval of a sample). `share`, `low` and `high` are `null` when `of` is 0.
 */
export interface Rate {
  /** Whole tickets; of an estimate the expected number, rounded. */
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Headline {
  /** All tickets − excluded: the denominator of every rate. */
  readonly scored: number;
  /**
   * How `levelZeroRate` and `potentialRate` were found. `audited`: corrected by what people found in a random sample. `estimated`:
   * from probabilities, by a model fitted on labels of this desk. `decided`: counted, because the model does not know this desk's
   * own rate.
   */
  readonly basis: "audited" | "estimated" | "decided";
  /** How the rates of groups and months were found: an audit says nothing of parts. */
  readonly groupBasis: "estimated" | "decided";
  /** Solvable ÷ scored: `audit.rate`, `estimatedRate` or `decidedRate`, as `basis` says. */
  readonly levelZeroRate: Rate;
  /** `levelZeroRate` + (not-visible + outdated + not-findable tickets) ÷ scored, at most 1; where it is estimated, at least `decidedRate`. */
  readonly potentialRate: Rate;
  /** Answered by an article: Σ probability ÷ scored, whether or not it is found. `null` in reports of an older level-zero. */
  readonly answeredRate: Rate | null;
  /** Answered and found: Σ probability of the scored tickets that are not `not-findable` ÷ scored. */
  readonly estimatedRate: Rate;
  /** Tickets with the outcome `solvable` ÷ scored: those that can be named with confidence. */
  readonly decidedRate: Rate;
  /** How many of those are solvable by their chances: Σ probability of the named tickets ÷ scored. Absent in reports of before. */
  readonly namedLikely?: Rate;
  /** Tickets not-visible, outdated or not-findable: to win without writing. */
  readonly winnable: number;
  readonly unsure: Rate;
  readonly unsolvable: Rate;
}

/** An `Audit` without what only its counting needs. */
export type ReportAudit = Omit<
  Audit,
  "format" | "version" | "judgedAt" | "population" | "confidence" | "strata"
>;
