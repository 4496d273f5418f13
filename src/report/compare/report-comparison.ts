import type { GapCause } from "../../gap/gap.ts";
import type { Rate } from "../headline.ts";

/** What moved between two reports, and whether it is more than chance. Plain data. */
export interface ReportComparison {
  readonly before: ComparedReport;
  readonly after: ComparedReport;
  readonly tickets: ComparedTickets;
  /** What a reader must know before believing a difference; the first ones say what is not comparable at all. */
  readonly notes: readonly ComparisonNote[];
  readonly measures: readonly MovedMeasure[];
  readonly gaps: MovedGaps;
}

export interface ComparedReport {
  readonly title: string;
  readonly judgedAt: string;
  readonly scored: number;
}

/** Scored tickets by id. `basis` says how differences are judged: `same` tickets one by one, `other` tickets as two samples. */
export interface ComparedTickets {
  readonly both: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  readonly basis: "same" | "other";
}

export interface ComparisonNote {
  readonly code: string;
  readonly text: string;
}

export interface MovedMeasure {
  readonly name: string;
  readonly before: Rate;
  readonly after: Rate;
  /** After − before, in [−1, 1]; `null` where one of them has no data or they cannot be compared. */
  readonly difference: number | null;
  /** 95 % interval of the difference. */
  readonly low: number | null;
  readonly high: number | null;
  /** `no-clear-change`: chance alone would explain the difference. */
  readonly finding: "rose" | "fell" | "no-clear-change" | null;
}

/** Gaps of both reports, matched by the tickets that they share, or by their words where the reports have no ticket in common. */
export interface MovedGaps {
  readonly matchedBy: "tickets" | "words";
  readonly opened: readonly MovedGap[];
  readonly closed: readonly MovedGap[];
  readonly kept: readonly (MovedGap & { readonly countBefore: number })[];
}

export interface MovedGap {
  readonly id: string;
  readonly label: string;
  readonly cause: GapCause;
  readonly count: number;
}
