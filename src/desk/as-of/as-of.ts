import type { Article } from "../../core/article/article.ts";

/** Judging each ticket by what was there on its day. */
export interface AsOfOptions {
  /**
   * How often the knowledge base is looked at: at the start of each ticket's month, or of its day. Default `month`: one index and one
   * model a month. `day` is exact, and takes as many indexes as there are days.
   */
  readonly step?: AsOfStep;
  /** The articles as they were at a moment, ISO 8601. Default: today's, without those that are younger by their own dates. */
  readonly articlesAt?: (moment: string) => readonly Article[];
}

/** How far the moments lie apart: a month is quick, a day is exact. */
export type AsOfStep = "month" | "day";

/** What tickets of one month or day were judged by. */
export interface Snapshot {
  /** Its first moment, ISO 8601: nothing later was seen. */
  readonly moment: string;
  readonly tickets: number;
  readonly articles: number;
  /** Resolved tickets from before the moment. */
  readonly historyTickets: number;
  /** Whether a model was fitted on them; if not, the given or the default one judged. */
  readonly fitted: boolean;
}

/** How an assessment looked back. */
export interface AsOfSummary {
  readonly step: AsOfStep;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** Tickets without a date: judged by what is there now. */
  readonly undated: number;
}
