/** What a reader should know before relying on the numbers. */
export interface Caution {
  readonly code: string;
  /** In English; formatters say it in the language of the page. */
  readonly text: string;
  /** Of `new-articles`: what its text counts. */
  readonly newArticles?: NewArticleFacts;
  /** Of `other-language`: what its text counts. */
  readonly otherLanguage?: OtherLanguageFacts;
  /** Of `own-answers`: what its text counts. */
  readonly ownAnswers?: OwnAnswerFacts;
  /** Of `history-ends`: the days that its text names. */
  readonly historyEnds?: HistoryEnds;
  /** Of `gaps-sampled`: what its text counts. */
  readonly gapSample?: { readonly drawn: number; readonly unsolved: number };
}

/** Articles that no resolved ticket was closed with yet. */
export interface NewArticleFacts {
  readonly articles: number;
  /** Of them, those of which only some sections are new. */
  readonly extended: number;
  /** Tickets that they answer. */
  readonly tickets: number;
  /** Resolved tickets that they would have answered, by which they are judged. */
  readonly lent: number;
  /** Those that answer most, at most three. */
  readonly named: readonly { readonly title: string; readonly tickets: number }[];
}

/** Tickets called unsolvable or unsure that the desk closed with an article their requesters see. */
export interface OwnAnswerFacts {
  readonly tickets: number;
  /** Articles that closed them. */
  readonly articles: number;
  /** Those that closed most, at most five. */
  readonly named: readonly { readonly title: string; readonly tickets: number }[];
}

/** Resolved tickets that are all older than the tickets judged. Days such as 2026-03-31. */
export interface HistoryEnds {
  /** Of the newest resolved ticket. */
  readonly newest: string;
  /** Of the first ticket judged. */
  readonly first: string;
}

/** A language that many tickets are in, and few articles or none. */
export interface OtherLanguageFacts {
  /** Primary tag, such as `de`. */
  readonly language: string;
  readonly tickets: number;
  /** The scored tickets and those left out for their language. */
  readonly of: number;
  /** Of `tickets`, those left out for their language. */
  readonly leftOut: number;
  /** Published articles in it. */
  readonly articles: number;
  /** The articles that answer most of them, at most three. */
  readonly named: readonly { readonly title: string; readonly tickets: number }[];
}
