import type { ArticleRef } from "./report-articles.ts";

/** What is wrong with the articles, and which to review first: the rules of `level-zero check`. */
export interface CheckTable {
  /** Articles looked at, and those with a finding. */
  readonly articles: number;
  readonly articlesWithFindings: number;
  readonly counts: FindingCounts;
  /** Findings that a comment in the article accepts. */
  readonly accepted: number;
  /** Rules that ran. */
  readonly rulesRun: number;
  /** Those that found something, the worst first. */
  readonly rules: readonly CheckRuleRow[];
  /** What to look at first, at most ten. */
  readonly review: readonly ReviewRow[];
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

export interface CheckRuleRow {
  readonly name: string;
  readonly severity: keyof FindingCounts;
  readonly findings: number;
  /** Why it matters, in one sentence. */
  readonly why: string;
}

/** An article with how badly its readers were met; see `reviewOrder`. */
export interface ReviewRow {
  readonly article: ArticleRef;
  readonly notFound: number;
  readonly foundAndCalled: number;
  readonly views: number;
  readonly feedback: { readonly yes: number; readonly almost: number; readonly no: number };
  readonly counts: FindingCounts;
  /** Tickets of these that mending may save. */
  readonly mayWin: Range;
  readonly minutes: Range;
  /** Its findings, the worst first, at most ten. */
  readonly findings: readonly FindingRow[];
}

interface Range {
  readonly low: number;
  readonly high: number;
}

export interface FindingRow {
  readonly rule: string;
  readonly severity: keyof FindingCounts;
  /** Path and line, or the article's id. */
  readonly place: string;
  readonly message: string;
  readonly fix: string;
}
