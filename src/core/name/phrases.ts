import { addTo } from "../math/add-to.ts";
import type { Analyzer, Token } from "../text/analyzer.ts";
import { stripTicketNoise } from "../text/ticket-noise.ts";

/** Words that stand together in several tickets, as people write them. */
export interface Phrase {
  /** As most of them write it. */
  readonly text: string;
  /** The same without stop words, stemmed. */
  readonly terms: readonly string[];
  /** Texts that hold it. */
  readonly texts: number;
}

/** Words of a phrase, those in between that are no terms included. */
const MAX_WORDS = 5;
/** What forums put before or after the subject. */
const SOLVED = /[[(]solved[\])]|\bSOLVED\b/gi;
/** A break between two words: what stands on its two sides is no phrase. */
const BREAK = /[.!?;:,()[\]{}"“”<>|/\\\n\r\t]|\s[-–—]\s/;

/**
 * All phrases of one to five words in `texts` that begin and end with a term, mail addresses, numbers and the like left out, most frequent first, ties by text.
 * Spellings of the same terms are one phrase. O(words of the texts).
 */
export function findPhrases(texts: readonly string[], analyzer: Analyzer): Phrase[] {
  const spellings = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  for (const text of texts) {
    const seen = new Map<string, string>();
    for (const { key, spelling } of phrasesOf(text, analyzer)) if (!seen.has(key)) seen.set(key, spelling);
    for (const [key, spelling] of seen) {
      const known = spellings.get(key) ?? new Map<string, number>();
      addTo(known, spelling);
      spellings.set(key, known);
      addTo(counts, key);
    }
  }
  return [...spellings]
    .map(([key, known]) => ({ text: usualSpelling(known), terms: key.split("\n"), texts: counts.get(key)! }))
    .sort((a, b) => b.texts - a.texts || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

function* phrasesOf(raw: string, analyzer: Analyzer): Generator<{ key: string; spelling: string }> {
  const text = stripTicketNoise(raw).replace(SOLVED, " . ");
  const tokens = withoutParts(analyzer.tokens(text)).filter(({ term }) => /\p{L}/u.test(term));
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]!;
    let key = "";
    for (let to = from; to < tokens.length; to++) {
      const last = tokens[to]!;
      if (last.position - first.position >= MAX_WORDS) break;
      if (to > from && BREAK.test(text.slice(tokens[to - 1]!.end, last.start))) break;
      key += to > from ? `\n${last.term}` : last.term;
      yield { key, spelling: text.slice(first.start, last.end).replace(/\s+/g, " ") };
    }
  }
}

/** Parts of a compound follow it and lie within it. */
function withoutParts(tokens: readonly Token[]): Token[] {
  let end = 0;
  return tokens.filter((token) => {
    if (token.end <= end) return false;
    end = token.end;
    return true;
  });
}

/** Most frequent; on a tie the shorter, then the one with fewer capitals (a capital often only opens a sentence), then by code units. */
function usualSpelling(spellings: ReadonlyMap<string, number>): string {
  const [best] = [...spellings].sort(
    ([a, countA], [b, countB]) =>
      countB - countA || words(a) - words(b) || capitals(a) - capitals(b) || (a < b ? -1 : 1),
  );
  return best![0];
}

function words(text: string): number {
  return text.split(" ").length;
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}
