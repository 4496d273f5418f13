import type { GapCause } from "../../../core/gap/gap.ts";
import type { Rate } from "../headline.ts";
import type { ArticleRef } from "../report-articles.ts";
import type { EffectRow, NewsRow } from "../report-effects.ts";

/** What moved between two reports, and whether it is more than chance. Plain data. */
export interface ReportComparison {
  readonly before: ComparedReport;
  readonly after: ComparedReport;
  readonly tickets: ComparedTickets;
  /** What a reader must know before believing a difference; the first ones say what is not comparable at all. */
  readonly notes: readonly ComparisonNote[];
  readonly measures: readonly MovedMeasure[];
  readonly gaps: MovedGaps;
  /** What is new, and what it did; `null` where one report does not list its articles. */
  readonly articles: MovedArticles | null;
}

export interface ComparedReport {
  readonly title: string;
  readonly judgedAt: string;
  readonly scored: number;
  /** Days of the first and the last scored ticket, ISO 8601; `null` for tickets without dates. */
  readonly firstTicket: string | null;
  readonly lastTicket: string | null;
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

/** Articles that are new or others in the later report, most tickets first. */
export interface MovedArticles {
  readonly added: readonly MovedArticle[];
  readonly changed: readonly MovedArticle[];
  /** Ids of those that are not published any more. */
  readonly gone: readonly string[];
}

export interface MovedArticle extends NewsRow {
  /** Of its tickets, those that the earlier report had without an answer; `null` where no ticket is in both. */
  readonly unansweredBefore: number | null;
  /** Titles of the earlier report's gaps that it closed. */
  readonly closed: readonly string[];
  /** What the later report says of its changes, as far as it lists them. */
  readonly effects: readonly EffectRow[];
}

/** Gaps of both reports, matched by the tickets that they share, and where most of those are in one report alone by what they say. */
export interface MovedGaps {
  readonly opened: readonly MovedGap[];
  readonly kept: readonly KeptGap[];
  /** Tickets of the problem are in the later report, and an article answers them. */
  readonly closed: readonly ClosedGap[];
  /** Tickets of the problem are in the later report, without an answer, and form no gap. */
  readonly faded: readonly MovedGap[];
  /** No ticket of the problem is in the later report: no one's success. */
  readonly quiet: readonly MovedGap[];
}

interface KeptGap extends MovedGap {
  readonly countBefore: number;
  /** `word`: they share a word that makes a heap, and no problem is known to go on. */
  readonly matchedBy: "tickets" | "content" | "word";
}

export interface ClosedGap extends MovedGap {
  readonly answeredBy: Pick<ArticleRef, "id" | "title">;
  /** Tickets of the problem in the later report, and those that are solvable. */
  readonly present: number;
  readonly solvable: number;
}

export interface MovedGap {
  readonly id: string;
  readonly label: string;
  /** As the page of its report calls it. */
  readonly title: string;
  readonly cause: GapCause;
  readonly count: number;
}
