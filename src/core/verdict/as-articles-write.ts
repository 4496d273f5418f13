import type { Postings } from "../search/postings.ts";
import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { isCompounding, isLetters, LONGEST_COMPOUND, linksIn, SHORTEST_PART } from "../text/compounding.ts";
import { fold } from "../text/fold.ts";
import { BREAK, countTerms, type TicketTerms } from "../ticket/ticket-terms.ts";

/**
 * The ticket's words as the articles write them: two as one ("time sheet") and one as two ("timesheet"), where no article has a word as the ticket has it.
 * The portal's search reads a query so too. The same object where nothing changes. O(length of the sequence + letters of unknown words).
 */
export function asArticlesWrite(ticket: TicketTerms, index: SearchIndex): TicketTerms {
  const { vocabulary } = postingsOf(index);
  const isKnown = Uint8Array.from(ticket.terms, (term) => (vocabulary.has(term) ? 1 : 0));
  if (!isKnown.includes(0)) return ticket;
  const asked = { index, ticket, isKnown };
  const { sequence } = ticket;
  const written = new Map<number, Written>();
  for (let at = 0; at < sequence.length; at++) {
    const place = sequence[at]!;
    const next = sequence[at + 1] ?? BREAK;
    if (place === BREAK) continue;
    const one = next === BREAK ? null : writtenTogether(asked, place, next);
    const many = one === null && isKnown[place] === 0 ? writtenApart(asked, place) : [];
    if (one !== null) written.set(at++, { terms: [one], length: 2 });
    else if (many.length > 0) written.set(at, { terms: many, length: 1 });
  }
  return written.size === 0 ? ticket : rewrite(ticket, written, isKnown);
}

interface Asked {
  readonly index: SearchIndex;
  readonly ticket: TicketTerms;
  /** 1 for each term that articles have. */
  readonly isKnown: Uint8Array;
}

/** What stands for so many terms of the sequence. */
interface Written {
  readonly terms: readonly string[];
  readonly length: number;
}

/** The articles' term for two neighbours of which they lack one. */
function writtenTogether(
  { index, ticket: { terms, words }, isKnown }: Asked,
  first: number,
  second: number,
): string | null {
  if (isKnown[first] === 1 && isKnown[second] === 1) return null;
  const [word, next] = [fold(words[first]!), fold(words[second]!)];
  if (!isLetters(word) || !isLetters(next)) return null;
  for (const link of linksIn(index.analyzer.options.language)) {
    const term = word + link + terms[second]!;
    if (postingsOf(index).vocabulary.has(term)) return term;
  }
  return null;
}

/** The terms of the two parts of a word that no article has; none if it has no such parts. Of several splits the one whose parts are in most articles. */
function writtenApart({ index, ticket: { terms, words } }: Asked, place: number): readonly string[] {
  const { vocabulary, idf } = postingsOf(index);
  const [word, stem] = [fold(words[place]!), terms[place]!];
  if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_COMPOUND || !isLetters(word)) return [];
  let best: readonly string[] = [];
  let rarity = Number.POSITIVE_INFINITY;
  for (let at = SHORTEST_PART; at + SHORTEST_PART <= stem.length; at++) {
    const end = stem.slice(at);
    const last = vocabulary.get(end);
    const begin = last === undefined ? null : firstPart(index, word.slice(0, at));
    if (last === undefined || begin === null) continue;
    const first = vocabulary.get(begin)!;
    if (idf[first]! + idf[last]! >= rarity || !isTrue(index, first, last)) continue;
    rarity = idf[first]! + idf[last]!;
    best = [begin, end];
  }
  return best;
}

/** The term of the first part of a compound, whatever links it to the next; `null` for one that no article has. */
function firstPart(index: SearchIndex, text: string): string | null {
  const { analyzer } = index;
  const { vocabulary } = postingsOf(index);
  for (const link of linksIn(analyzer.options.language)) {
    const part = text.slice(0, text.length - link.length);
    if (!text.endsWith(link) || part.length < SHORTEST_PART) continue;
    const [term] = analyzer.terms(part);
    if (term !== undefined && vocabulary.has(term)) return term;
  }
  return null;
}

/** Whether a word may be taken apart so: in a language that makes words of words, else where a title has the parts side by side. */
function isTrue(index: SearchIndex, first: number, last: number): boolean {
  return isCompounding(index.analyzer.options.language) || isInTitle(postingsOf(index), first, last);
}

function isInTitle({ titleTerms }: Postings, first: number, last: number): boolean {
  for (let at = titleTerms.indexOf(first); at !== -1; at = titleTerms.indexOf(first, at + 1))
    if (titleTerms[at + 1] === last) return true;
  return false;
}

/** The ticket with other terms in place of some. What articles have of a pair that they write as one stays beside it, as parts of a compound do. */
function rewrite(
  ticket: TicketTerms,
  written: ReadonlyMap<number, Written>,
  isKnown: Uint8Array,
): TicketTerms {
  const places = new Map<string, number>();
  const words: string[] = [];
  const sequence: number[] = [];
  const put = (term: string, word: string): void => {
    const place = places.get(term) ?? words.push(word) - 1;
    places.set(term, place);
    sequence.push(place);
  };
  let subjectEnd = 0;
  for (let at = 0; at < ticket.sequence.length; ) {
    if (at <= ticket.subjectEnd) subjectEnd = sequence.length;
    const { terms, length } = written.get(at) ?? { terms: [], length: 1 };
    const own = ticket.sequence.subarray(at, at + length);
    at += length;
    if (own[0] === BREAK) {
      sequence.push(BREAK);
      continue;
    }
    const word = Array.from(own, (place) => ticket.words[place]!).join(" ");
    for (const term of terms) put(term, word);
    for (const place of own)
      if (terms.length === 0 || isKnown[place] === 1) put(ticket.terms[place]!, ticket.words[place]!);
  }
  return { ...ticket, ...countTerms({ places, words, sequence, subjectEnd }) };
}
