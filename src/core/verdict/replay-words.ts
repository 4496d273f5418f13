import { mustHave } from "../door/takes.ts";
import { LevelZeroError } from "../error.ts";
import { firstArticles } from "../search/first-articles.ts";
import type { SearchOptions } from "../search/search.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { ViewerOptions } from "../search/viewer-options.ts";
import type { DatedViewer } from "../search/visible-articles.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { PortalSearch } from "./found-by.ts";

/** Hits that people look at before they write a ticket. */
const FIRST_HITS = 5;
/** Nobody types a whole ticket into a search box. */
const MAX_QUERY_CHARACTERS = 120;
/** Where the first sentence is looked for. */
const MAX_OPENING_CHARACTERS = 2_000;

/** What the portal shows this requester for their own words. */
export interface Replay {
  readonly isFound: boolean;
  /** Whose search was asked: level-zero's own also where the portal's results lack one of the queries. */
  readonly by: "level-zero" | "portal";
  /** As they would have been typed: the subject, then, unless that found it, the first sentence. */
  readonly queries: readonly ReplayedQuery[];
}

interface ReplayedQuery {
  readonly query: string;
  /** 1-based place of the article among the first five hits; `null` if it is not there. */
  readonly rank: number | null;
}

interface Seen {
  /** What is searched: an index by level-zero's own search, or the desk's portal. */
  readonly searched: SearchIndex | PortalSearch;
  /** What is searched where the portal was not asked for one of the queries. */
  readonly otherwise?: SearchIndex;
  readonly datedViewer: DatedViewer;
  /** Language that the requester reads; `null` if nothing tells it. */
  readonly language?: string | null;
  /** Ids of the article's translations: whoever finds one of them has found it. */
  readonly translations?: readonly string[];
}

/** What a requester wrote. */
type Words = Pick<Ticket, "subject" | "description">;

/**
 * Whether the portal shows the article among the first five hits when the requester types their subject, or else the first
 * sentence of what they wrote. Two searches at most, or four where the portal was not asked for the second.
 */
export function replayWords(articleId: string, ticket: Words, seen: Seen): Replay {
  const { searched, otherwise } = seen;
  const replay = replayIn(searched, { articleId, ticket, seen });
  if (replay !== null) return replay;
  const own = otherwise === undefined ? null : replayIn(otherwise, { articleId, ticket, seen });
  return own ?? { isFound: false, by: "portal", queries: [] };
}

interface Asked {
  readonly articleId: string;
  readonly ticket: Words;
  readonly seen: Seen;
}

/** `null` where a query is needed for which nobody asked the portal. */
function replayIn(searched: Seen["searched"], { articleId, ticket, seen }: Asked): Replay | null {
  const { language = null, translations = [] } = seen;
  const by = typeof searched === "function" ? "portal" : "level-zero";
  const { audiences, now } = seen.datedViewer;
  const viewer = { audiences, ...(now === null ? {} : { now }) };
  const queries: ReplayedQuery[] = [];
  for (const query of portalQueries(ticket)) {
    const hits = firstHits(searched, query, { ...viewer, ...(language !== null && { language }) });
    if (hits === null) return null;
    const place = hits.findIndex((id) => id === articleId || translations.includes(id));
    queries.push({ query, rank: place === -1 ? null : place + 1 });
    if (place !== -1) return { isFound: true, by, queries };
  }
  return { isFound: false, by, queries };
}

/** Ids of the articles that the viewer is shown first; `null` where the portal was not asked. Throws `INVALID_INPUT` if the portal's function gives no list. */
function firstHits(
  searched: Seen["searched"],
  query: string,
  viewer: ViewerOptions & Pick<SearchOptions, "language">,
): readonly string[] | null {
  if (typeof searched !== "function") {
    return firstArticles(searched, query, { ...viewer, limit: FIRST_HITS, prefix: false });
  }
  const found: unknown = searched(query, viewer);
  if (found === null) return null;
  if (Array.isArray(found)) return [...new Set(found as readonly string[])].slice(0, FIRST_HITS);
  const message = `findability must give a list of article ids, got ${found instanceof Promise ? "a promise: ask the portal before, and look the answers up" : typeof found}.`;
  throw new LevelZeroError("INVALID_INPUT", message);
}

/** What the requester would type into the portal's search, as findability is asked: the subject, then the first sentence; each cut at 120 characters. */
export function portalQueries(words: Words): readonly string[] {
  mustHave(words, "subject description", "portalQueries: the ticket");
  const { subject, description } = words;
  const sentences = splitSentences(description.slice(0, MAX_OPENING_CHARACTERS));
  const firstSentence = sentences.find((sentence) => /[\p{L}\p{N}]/u.test(sentence)) ?? "";
  const queries = [subject, firstSentence].map((text) => atWordEnd(text.trim()));
  return [...new Set(queries.filter((text) => text !== ""))];
}

/** A text without spaces, as Japanese is written, is cut anywhere. */
function atWordEnd(text: string): string {
  if (text.length <= MAX_QUERY_CHARACTERS) return text;
  const start = text.slice(0, MAX_QUERY_CHARACTERS);
  return start.replace(/\s\S*$/, "").trim();
}
