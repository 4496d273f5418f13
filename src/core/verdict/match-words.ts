import type { Postings } from "../search/postings.ts";
import type { TicketTerms } from "../ticket/ticket-terms.ts";

/** The ticket's words as the person wrote them, by what an article makes of them. Each word once. */
interface WordMatch {
  /** The article has them; rarest in the knowledge base first. */
  readonly matched: readonly string[];
  /** Other articles have them, this one does not; rarest first. */
  readonly missing: readonly string[];
}

/** Sorts the ticket's words by whether the article has them. O(terms · log articles). */
export function matchWords(postings: Postings, article: number, { terms, words }: TicketTerms): WordMatch {
  const found = new Map<string, { idf: number; matches: boolean }>();
  terms.forEach((term, i) => {
    const number = postings.vocabulary.get(term);
    if (number === undefined) return;
    const before = found.get(words[i]!) ?? { idf: 0, matches: false };
    const matches = before.matches || hasTerm(postings, article, number);
    found.set(words[i]!, { idf: Math.max(before.idf, postings.idf[number]!), matches });
  });
  const rarest = [...found].sort(([, a], [, b]) => b.idf - a.idf);
  const pick = (wanted: boolean): string[] =>
    rarest.filter(([, { matches }]) => matches === wanted).map(([word]) => word);
  return { matched: pick(true), missing: pick(false) };
}

/** The ticket's words that no article has, hidden ones included, in order of first appearance. */
export function unknownWords({ vocabulary }: Postings, { terms, words }: TicketTerms): string[] {
  const known = new Set(words.filter((_, i) => vocabulary.has(terms[i]!)));
  return [...new Set(words)].filter((word) => !known.has(word));
}

function hasTerm({ articles }: Postings, article: number, term: number): boolean {
  const end = articles.offsets[term + 1]!;
  const at = firstAtLeast(articles.units, article, { start: articles.offsets[term]!, end });
  return at < end && articles.units[at] === article;
}

/** First place in [start, end) of ascending `values` that holds `wanted` or more; `end` for none. */
function firstAtLeast(
  values: Uint32Array,
  wanted: number,
  { start, end }: { start: number; end: number },
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
