import type { Article } from "../article/article.ts";
import { textHash } from "../math/text-hash.ts";
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
}

/** What is compared of an article: its names, and each section under its title. */
export function articleTexts({ title, aliases, questions, summary, sections }: Article): string[] {
  const names = [title, ...aliases, ...questions].join("\n");
  const parts = sections.map(({ heading, text }) => [title, heading, text].join("\n"));
  return [names, ...(summary === "" ? [] : [`${title}\n${summary}`]), ...parts];
}

export function ticketHash(ticket: Pick<Ticket, "subject" | "description">): string {
  return textHash(requesterText(ticket));
}
