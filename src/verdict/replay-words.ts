import { LevelZeroError } from "../error.ts";
import { splitSentences } from "../search/article-terms.ts";
import { type SearchOptions, search } from "../search/search.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { ViewerOptions } from "../search/viewer-options.ts";
import type { Beholder } from "../search/visible-articles.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { PortalSearch } from "./findability.ts";

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
  /** What is searched: an index by level-zero's own search, or the desk's portal. */
  readonly searched: SearchIndex | PortalSearch;
  readonly beholder: Beholder;
  /** Language that the requester reads; `null` if nothing tells it. */
  readonly language?: string | null;
  /** Ids of the article's translations: whoever finds one of them has found it. */
  readonly translations?: readonly string[];
}

type Words = Pick<Ticket, "subject" | "description">;

/**
 * Whether the portal shows the article among the first five hits when the requester types their subject, or else the first
 * sentence of what they wrote. Two searches at most.
 */
export function replayWords(articleId: string, ticket: Words, seen: Seen): Replay {
  const { searched, language = null, translations = [] } = seen;
  const { audiences, now } = seen.beholder;
  const viewer = { audiences, ...(now === null ? {} : { now }) };
  const queries: ReplayedQuery[] = [];
  for (const query of queriesOf(ticket)) {
    const place = firstHits(searched, query, { ...viewer, ...(language !== null && { language }) }).findIndex(
      (id) => id === articleId || translations.includes(id),
    );
    queries.push({ query, rank: place === -1 ? null : place + 1 });
    if (place !== -1) return { isFound: true, queries };
  }
  return { isFound: false, queries };
}

/** Ids of the articles that the viewer is shown first. Throws `INVALID_INPUT` if the portal's function gives no list. */
function firstHits(
  searched: Seen["searched"],
  query: string,
  viewer: ViewerOptions & Pick<SearchOptions, "language">,
): readonly string[] {
  if (typeof searched !== "function") {
    const { hits } = search(searched, query, { ...viewer, limit: FIRST_HITS, prefix: false });
    return hits.map((hit) => hit.articleId);
  }
  const found: unknown = searched(query, viewer);
  if (Array.isArray(found)) return [...new Set(found as readonly string[])].slice(0, FIRST_HITS);
  const message = `findability must give a list of article ids, got ${found instanceof Promise ? "a promise: ask the portal before, and look the answers up" : typeof found}.`;
  throw new LevelZeroError("INVALID_INPUT", message);
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
