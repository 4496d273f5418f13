import type { FeedbackReason } from "../event/event.ts";
import type { Share } from "../journey/tally.ts";

/** What visitors said of articles, and what was done about it. Plain data, in which nobody can be told from two others. */
export interface ListeningSummary {
  readonly format: "level-zero-listening";
  readonly version: 1;
  /** The moment of the report, and that of the one before; ISO 8601, `null` for none. */
  readonly now: string;
  readonly since: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Answers to "Did this solve it?", and those that came with a reason, or with words. */
  readonly answers: number;
  /** As the other counts of people: `null` for one or two. */
  readonly people: number | null;
  readonly solved: Share;
  readonly withReason: number | null;
  readonly withWords: number | null;
  /** The answers of each month, oldest first. */
  readonly months: readonly { readonly month: string; readonly solved: Share }[];
  /** What the report before said; `null` without one. */
  readonly before: HeardBefore | null;
  /** By article, most "no" and "almost" first; of three people or more. */
  readonly articles: readonly HeardArticle[];
  /** Words that came with "no" or "almost", grouped like tickets; largest first, of three people or more. */
  readonly themes: readonly HeardTheme[];
  /** What people did after "no" or "almost" in the same visit, within half an hour. */
  readonly afterNo: AfterNo;
}

export interface HeardBefore {
  /** The moment of that report, ISO 8601. */
  readonly now: string;
  readonly solved: Share;
  /** `none`: chance alone would explain the difference. `null` where nothing can be said: a share is withheld, or both tell of the same days. */
  readonly finding: "better" | "worse" | "none" | null;
}

export interface HeardArticle {
  readonly articleId: string;
  readonly answers: number;
  readonly people: number;
  readonly solved: Share;
  /** Reasons that three people or more gave, most first. */
  readonly reasons: readonly { readonly reason: FeedbackReason; readonly people: number }[];
  /** What they looked for next, of three people or more, without words that fewer use. */
  readonly next: readonly { readonly query: string; readonly people: number }[];
  /** What the report before said of it; `null` where it said nothing. */
  readonly before: { readonly people: number; readonly solved: Share } | null;
  readonly done: WhatWasDone;
}

export interface HeardTheme {
  readonly label: string;
  readonly comments: number;
  readonly people: number;
  /** Articles that it was said of, most first. */
  readonly articleIds: readonly string[];
  /** Masked, and without words that fewer than three people use. */
  readonly quotes: readonly string[];
  /** People who said so in the report before; `null` for a theme that it did not have. */
  readonly before: number | null;
  readonly done: WhatWasDone;
}

/** What became of what was said: since the report before, if there is one, else since the first of it was said. */
export interface WhatWasDone {
  /** Day of the article's last change, ISO 8601; that of the report before where only its text tells that it is another one. `null` for none that is known. */
  readonly changed: string | null;
  /** An article that is new since then, and that most of these people's words lead to, three people's or more. */
  readonly published: { readonly articleId: string; readonly at: string } | null;
  /** The gap in the articles that most of these people's words are about, three people's or more. */
  readonly gap: HeardGap | null;
  /** State of the matter in the queue, and its note; `null` for none. */
  readonly queue: { readonly status: string; readonly note: string | null } | null;
  /** Share solved before the change and after it; `null` without a change. */
  readonly solved: { readonly before: Share; readonly after: Share } | null;
}

/** A gap, and what became of it. */
export interface HeardGap {
  readonly id: string;
  readonly label: string;
  /** The article that answers its tickets since the report before; `null` while it is open. */
  readonly closedBy: string | null;
}

export interface AfterNo {
  /** Answers "no" and "almost" of visits that can be followed; `null` where they are of one or two people. */
  readonly of: number | null;
  readonly searched: Share;
  readonly wrote: Share;
  /** Neither, as far as is known. */
  readonly left: Share;
}
