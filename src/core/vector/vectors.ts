import type { Article } from "../article/article.ts";
import { wholeNames } from "../article/article-names.ts";
import type { History } from "../history/history.ts";
import { textHash } from "../math/text-hash.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { requesterText, type Ticket } from "../ticket/ticket.ts";

/** Vectors of texts by the texts' hashes, for `learn` and `createScorer`. Holds no text. How they are kept may change with any version. */
export interface Vectors {
  /** Name of the embedder that made them. */
  readonly embedder: string;
  readonly dimensions: number;
  /**
   * Of length 1, or all 0 for a text that says nothing.
   * @internal
   */
  readonly byHash: ReadonlyMap<string, Float32Array>;
  /**
   * Hash of each ticket's text by the ticket's id: a history keeps ids and no text.
   * @internal
   */
  readonly tickets: ReadonlyMap<string, string>;
  /**
   * Prepares to compare tickets with articles and with resolved tickets: here and not in the core, which most use without vectors.
   * @internal
   */
  readonly compare: (index: SearchIndex, history: History | null) => LikenessReader;
}

/** Vectors without what is done with them. */
export type StoredVectors = Omit<Vectors, "compare">;

/** For one ticket, by the articles' places, each in [0, 1]. */
export interface Likeness {
  readonly vectorText: Float64Array;
  readonly vectorNearest: Float64Array;
}

/** `null` for a ticket without a vector. */
export type LikenessReader = (ticket: Ticket) => Likeness | null;

/** What is compared of an article: its names, and each section under its title. */
export function articleTexts(article: Article): string[] {
  const { title, summary, sections } = article;
  const names = wholeNames(article).join("\n");
  const parts = sections.map(({ heading, text }) => [title, heading, text].join("\n"));
  return [names, ...(summary === "" ? [] : [`${title}\n${summary}`]), ...parts];
}

export function ticketHash(ticket: Pick<Ticket, "subject" | "description">): string {
  return textHash(requesterText(ticket));
}
