import { firstArticles } from "../../core/search/first-articles.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { withArticles } from "../../core/search/update-index.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";

/** A word that might be an alias of an article. */
export interface WordCandidate {
  readonly term: string;
  readonly word: string;
  readonly articleId: string;
  /** The word of the articles that it is a typing error for; `null` for a word of its own. */
  readonly slipOf: string | null;
  /** Tickets that use the word and belong to the article. */
  readonly tickets: readonly Ticket[];
}

/** Mean reciprocal ranks, in [0, 1]. */
interface AliasGain {
  readonly before: number;
  readonly after: number;
}

/** Tickets searched for one word, and places looked at. */
const MAX_TICKETS = 20;
const DEPTH = 50;
/** Nobody types a whole ticket into a search box. UTF-16 code units. */
const QUERY_LENGTH = 120;

/**
 * Where the portal shows each candidate's article for its tickets, without and with all candidates as aliases. Adding them together
 * is how an editor would do it; a ticket that uses two new words credits both. Only articles with a candidate are read anew, and two searches a
 * ticket.
 */
export function testAliases(candidates: readonly WordCandidate[], index: SearchIndex): AliasGain[] {
  if (candidates.length === 0) return [];
  // First all searches without: the views that they leave are patched for those with.
  const before = candidates.map((candidate) => meanReciprocalRank(candidate, index));
  const mended = withAliases(candidates, index);
  return candidates.map((candidate, i) => ({
    before: before[i]!,
    after: meanReciprocalRank(candidate, mended),
  }));
}

function withAliases(candidates: readonly WordCandidate[], index: SearchIndex): SearchIndex {
  const added = new Map<string, string[]>();
  for (const { articleId, word } of candidates) added.set(articleId, [...(added.get(articleId) ?? []), word]);
  const put = index.articles.flatMap((article) => {
    const words = added.get(article.id);
    return words === undefined ? [] : { ...article, aliases: [...article.aliases, ...words] };
  });
  return withArticles(index, { put });
}

function meanReciprocalRank({ tickets, articleId, word }: WordCandidate, index: SearchIndex): number {
  const some = tickets.slice(0, MAX_TICKETS);
  const ranks = some.map((ticket) => {
    const viewer = { audiences: ticket.audiences, limit: DEPTH, prefix: false };
    return firstArticles(index, queryOf(ticket, word), viewer).indexOf(articleId) + 1;
  });
  return ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / some.length;
}

/** The subject if it has the word, else the words around its first place in the description. */
function queryOf({ subject, description }: Ticket, word: string): string {
  const wanted = word.toLowerCase();
  if (subject.toLowerCase().includes(wanted)) return subject.slice(0, QUERY_LENGTH);
  const at = Math.max(0, description.toLowerCase().indexOf(wanted));
  const from = Math.max(0, at - QUERY_LENGTH / 2);
  return description.slice(from, from + QUERY_LENGTH).replace(/^\S*\s|\s\S*$/g, "");
}
