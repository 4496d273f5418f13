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
  readonly people: number;
  readonly solved: Share;
  readonly withReason: number;
  readonly withWords: number;
  /** By article, most "no" and "almost" first; of three people or more. */
  readonly articles: readonly HeardArticle[];
  /** Words that came with "no" or "almost", grouped like tickets; largest first, of three people or more. */
  readonly themes: readonly HeardTheme[];
  /** What people did after "no" or "almost" in the same visit, within half an hour. */
  readonly afterNo: AfterNo;
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
  readonly done: WhatWasDone;
}

/** What became of what was said: since the report before, if there is one, else since the first of it was said. */
export interface WhatWasDone {
  /** Day of the article's last change after it was said, ISO 8601; `null` for none that is known. */
  readonly changed: string | null;
  /** State of the matter in the queue, and its note; `null` for none. */
  readonly queue: { readonly status: string; readonly note: string | null } | null;
  /** Share solved before the change and after it; `null` without a change. */
  readonly solved: { readonly before: Share; readonly after: Share } | null;
}

export interface AfterNo {
  /** Answers "no" and "almost" of visits that can be followed. */
  readonly of: number;
  readonly searched: Share;
  readonly wrote: Share;
  /** Neither, as far as is known. */
  readonly left: Share;
}
