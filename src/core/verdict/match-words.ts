import { firstAtLeast } from "../search/inverted-lists.ts";
import type { Postings } from "../search/postings.ts";
import type { PostingsQuery } from "../search/postings-query.ts";
import type { TicketTerms } from "../ticket/ticket-terms.ts";

/** The ticket's words as the person wrote them, by what an article makes of them. Each word once. */
interface WordMatch {
  /** The article has them; rarest in the knowledge base first. */
  readonly matched: readonly string[];
  /** Other articles have them, this one does not; rarest first. */
  readonly missing: readonly string[];
}

/** A word of the ticket that articles have, as the person wrote it, and the numbers of its terms. */
interface KnownWord {
  readonly word: string;
  readonly terms: number[];
}

/**
 * The ticket's words that articles have, rarest first: what `matchWords` looks for. `numbers`: those of its terms, as a query has them.
 * O(terms · log terms), once a ticket.
 */
export function knownWords(
  { idf }: Postings,
  { words }: TicketTerms,
  { numbers }: PostingsQuery,
): readonly KnownWord[] {
  const found = new Map<string, KnownWord & { idf: number }>();
  for (let i = 0; i < words.length; i++) {
    const number = numbers[i]!;
    if (number === -1) continue;
    const before = found.get(words[i]!);
    if (before === undefined) {
      found.set(words[i]!, { word: words[i]!, terms: [number], idf: idf[number]! });
      continue;
    }
    before.terms.push(number);
    before.idf = Math.max(before.idf, idf[number]!);
  }
  return [...found.values()].sort((a, b) => b.idf - a.idf);
}

/** Sorts the ticket's words by whether the article has them. O(terms · log articles). */
export function matchWords(postings: Postings, article: number, known: readonly KnownWord[]): WordMatch {
  const matched = matchedWords(postings, article, known, known.length);
  const has = new Set(matched);
  return { matched, missing: known.flatMap(({ word }) => (has.has(word) ? [] : word)) };
}

/** The first `most` of them that the article has. */
export function matchedWords(
  postings: Postings,
  article: number,
  known: readonly KnownWord[],
  most: number,
): string[] {
  const matched: string[] = [];
  for (const { word, terms } of known) {
    if (matched.length === most) break;
    if (hasOneOf(postings, article, terms)) matched.push(word);
  }
  return matched;
}

/** The ticket's words that no article has, hidden ones included, in order of first appearance. */
export function unknownWords({ vocabulary }: Postings, { terms, words }: TicketTerms): string[] {
  const known = new Set(words.filter((_, i) => vocabulary.has(terms[i]!)));
  return [...new Set(words)].filter((word) => !known.has(word));
}

function hasOneOf({ articles }: Postings, article: number, terms: readonly number[]): boolean {
  const { offsets, units } = articles;
  for (const term of terms) {
    const end = offsets[term + 1]!;
    const at = firstAtLeast(units, article, { start: offsets[term]!, end });
    if (at < end && units[at] === article) return true;
  }
  return false;
}
