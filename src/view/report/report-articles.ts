import type { ArticleState } from "../../core/article/state.ts";

export interface AnsweringArticles {
  /** Articles that would have solved at least one ticket. */
  readonly total: number;
  /** Most tickets first, at most 25. */
  readonly rows: readonly AnsweringArticle[];
}

export interface ArticleRef {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
}

export interface AnsweringArticle {
  readonly article: ArticleRef;
  /** Solvable tickets whose best evidence is this article. */
  readonly tickets: number;
  /** Of all solvable tickets. */
  readonly share: number;
  /** Words of these tickets that the article has, most frequent first, at most six. */
  readonly terms: readonly string[];
  readonly exampleTicketIds: readonly string[];
  /** Of these tickets, those that say which article closed them, and those that name this one. */
  readonly linked: { readonly known: number; readonly same: number };
}

export interface MendRow {
  readonly article: ArticleRef;
  readonly reason: "not-visible" | "outdated" | "not-findable";
  /** Whom it is for, where these customers are others: its owner has to say whether they may read it. Left out for a mere draft. */
  readonly audiences?: readonly string[];
  /** Tickets whose best evidence is this article and that failed for this reason. */
  readonly tickets: number;
  readonly exampleTicketIds: readonly string[];
}

/** Counts of articles. */
export interface Health {
  readonly articles: number;
  readonly states: readonly { readonly state: ArticleState; readonly count: number }[];
  /** Published, but past the last valid day. */
  readonly expired: number;
  /** Published, but not valid yet. */
  readonly notYetValid: number;
  /** Published, and the day of the planned review is over. */
  readonly reviewOverdue: number;
  /** Published, but not for everybody. */
  readonly restricted: number;
  /** Published and valid, but named as evidence for no scored ticket. `rows` holds at most 50. */
  readonly neverNamed: { readonly count: number; readonly rows: readonly ArticleRef[] };
}
