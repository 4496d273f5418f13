import type { ArticleState } from "./state.ts";

/** One knowledge article: plain data, as read from one Markdown file. */
export interface Article {
  /** Unique in the knowledge base. From front matter, else the path without extension. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences; empty if the article has none. */
  readonly summary: string;
  /** In reading order; never empty for an article that has text. */
  readonly sections: readonly Section[];
  /** Other names of the same thing, as customers call it. */
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
  /** What the customer sees when they have this problem. */
  readonly symptoms: readonly string[];
  /** Questions that the article answers, in customers' words. */
  readonly questions: readonly string[];
  readonly tags: readonly string[];
  readonly product: readonly string[];
  readonly category: readonly string[];
  /** Who may see it: `public`, or names such as `employees`. Without a word on it, an article is public. */
  readonly audience: readonly string[];
  readonly state: ArticleState;
  /** ISO 8601 date or date-time; `null` if not said. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly reviewBy: string | null;
  readonly updated: string | null;
  readonly owner: string | null;
  /** BCP 47 tag such as `en` or `de-AT`; `null` if not said. */
  readonly language: string | null;
  /** A name that the article shares with its translations and with nothing else; `null` for none. See `withLanguages`. */
  readonly translationKey: string | null;
  readonly url: string | null;
  /** Links to other pages, in reading order. `target` as written in the Markdown; `text` is the words that are linked. */
  readonly links: readonly ArticleLink[];
  /** Path relative to the folder read, with forward slashes; `null` if the article did not come from a file. */
  readonly path: string | null;
  /** Front matter keys that level-zero gives no meaning to, as written. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The part of an article under one heading, without its sub-sections. The part before the first heading has `level` 0. */
export interface Section {
  /** GitHub-style fragment, unique in the article; empty for the part before the first heading. */
  readonly anchor: string;
  readonly heading: string;
  /** The headings from the top down to this one, this one last; empty for the part before the first heading. */
  readonly headingPath: readonly string[];
  /** Heading level, 1 to 6; 0 for the part before the first heading. */
  readonly level: number;
  /** Plain text, words kept apart, one block a line. */
  readonly text: string;
  /** 1-based line of the heading (or of the first text) in the file, front matter included. */
  readonly line: number;
}

export interface ArticleLink {
  readonly target: string;
  readonly text: string;
}
