import type { Article } from "../../core/article/article.ts";
import { articleNames } from "../../core/article/article-names.ts";
import { addTo } from "../../core/math/add-to.ts";
import { vagueTermsOf } from "../../core/name/vague-terms.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { compareText } from "../../core/text/compare-text.ts";
import { languagesOf } from "../../core/text/languages-of.ts";
import { requesterText } from "../../core/ticket/ticket.ts";
import { ticketTerms } from "../../core/ticket/ticket-terms.ts";
import { mayBeProposed } from "../check/ticket-words.ts";
import type { AnsweredTicket } from "./answered-ticket.ts";

/** Tickets of the article that must use a word: one customer's word is a whim. */
const LEAST_TICKETS = 2;
/** Of all tickets that use a word, at least this part must be the article's: a word that everybody uses finds everything. */
const OWN_SHARE = 0.3;
/** Longer lists are no names any more. */
const MOST_WORDS = 6;

/**
 * The words that customers use for what the article answers, and that its title and other names lack: most telling first, by tickets of its own that use
 * them × their share of all tickets that do. Words that name nothing, names of people and numbers are left out. O(words of the tickets).
 */
export function ownWords(
  article: Article,
  own: readonly AnsweredTicket[],
  { index, usage }: { readonly index: SearchIndex; readonly usage: ReadonlyMap<string, number> },
): string[] {
  const named = new Set(index.analyzer.terms([...articleNames(article), article.summary].join("\n")));
  const languages = languagesOf(own.map(({ ticket }) => requesterText(ticket)));
  const { filler, vague } = vagueTermsOf(index.analyzer, languages);
  const counts = new Map<string, { tickets: number; readonly spellings: string[] }>();
  for (const { ticket } of own) {
    const { terms, words } = ticketTerms(ticket, index.analyzer);
    terms.forEach((term, at) => {
      if (named.has(term) || filler.has(term) || vague.has(term) || !mayBeProposed(words[at]!)) return;
      const known = counts.get(term) ?? { tickets: 0, spellings: [] };
      known.tickets++;
      known.spellings.push(words[at]!.toLowerCase());
      counts.set(term, known);
    });
  }
  return [...counts]
    .map(([term, { tickets, spellings }]) => ({
      term,
      tickets,
      spellings,
      share: tickets / (usage.get(term) ?? tickets),
    }))
    .filter(({ tickets, share }) => tickets >= LEAST_TICKETS && share >= OWN_SHARE)
    .sort((a, b) => b.tickets * b.share - a.tickets * a.share || compareText(a.term, b.term))
    .slice(0, MOST_WORDS)
    .map(({ spellings }) => commonest(spellings));
}

/** Tickets that use each term. */
export function countUsage(
  answered: readonly AnsweredTicket[],
  { analyzer }: SearchIndex,
): Map<string, number> {
  const usage = new Map<string, number>();
  for (const { ticket } of answered)
    for (const term of ticketTerms(ticket, analyzer).terms) addTo(usage, term);
  return usage;
}

function commonest(words: readonly string[]): string {
  const times = (word: string): number => words.filter((other) => other === word).length;
  return [...new Set(words)].sort((a, b) => times(b) - times(a) || compareText(a, b))[0]!;
}
