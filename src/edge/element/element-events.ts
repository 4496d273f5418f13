/** What `level-zero-open` tells: somebody chose an answer. Cancel the event to show it your own way. */
export interface OpenDetail {
  readonly articleId: string;
  /** Section to show; empty for the start of the article. */
  readonly anchor: string;
  /** What they had typed. */
  readonly query: string;
  /** Place among the answers, from 1. */
  readonly position: number;
  /** Names the search that showed it, in all events that came of it. */
  readonly searchId: string;
}

/** What `level-zero-feedback` tells: somebody said whether the article solved it. */
export interface FeedbackDetail {
  readonly articleId: string;
  readonly answer: "yes" | "almost" | "no";
  readonly query: string;
  readonly searchId: string;
}

/** What was wrong with an article: one of few reasons, words, or both. */
export interface ReasonDetail {
  readonly reason?: string;
  readonly comment?: string;
}
