import { splitSentences } from "../search/article-terms.ts";
import { search } from "../search/search.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Beholder } from "../search/visible-articles.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** Hits that people look at before they write a ticket. */
const FIRST_HITS = 5;
/** Nobody types a whole ticket into a search box. */
const MAX_QUERY_CHARACTERS = 120;
/** Where the first sentence is looked for. */
const MAX_OPENING_CHARACTERS = 2_000;

/** What the portal shows this requester for their own words. */
export interface Replay {
  readonly isFound: boolean;
  /** As they would have been typed: the subject, then, unless that found it, the first sentence. */
  readonly queries: readonly ReplayedQuery[];
}

export interface ReplayedQuery {
  readonly query: string;
  /** 1-based place of the article among the first five hits; `null` if it is not there. */
  readonly rank: number | null;
}

interface Seen {
  readonly index: SearchIndex;
  readonly beholder: Beholder;
}

type Words = Pick<Ticket, "subject" | "description">;

/**
 * Whether the portal shows the article among the first five hits when the requester types their subject, or else the first
 * sentence of what they wrote. Two searches at most.
 */
export function replayWords(articleId: string, ticket: Words, { index, beholder }: Seen): Replay {
  const { audiences, now } = beholder;
  const viewer = { audiences, ...(now === null ? {} : { now }) };
  const queries: ReplayedQuery[] = [];
  for (const query of queriesOf(ticket)) {
    const { hits } = search(index, query, { ...viewer, limit: FIRST_HITS, prefix: false });
    const place = hits.findIndex((hit) => hit.articleId === articleId);
    queries.push({ query, rank: place === -1 ? null : place + 1 });
    if (place !== -1) return { isFound: true, queries };
  }
  return { isFound: false, queries };
}

function queriesOf({ subject, description }: Words): Set<string> {
  const sentences = splitSentences(description.slice(0, MAX_OPENING_CHARACTERS));
  const firstSentence = sentences.find((sentence) => /[\p{L}\p{N}]/u.test(sentence)) ?? "";
  return new Set(
    [subject, firstSentence].map((text) => atWordEnd(text.trim())).filter((text) => text !== ""),
  );
}

/** A text without spaces, as Japanese is written, is cut anywhere. */
function atWordEnd(text: string): string {
  if (text.length <= MAX_QUERY_CHARACTERS) return text;
  const start = text.slice(0, MAX_QUERY_CHARACTERS);
  return start.replace(/\s\S*$/, "").trim();
}
