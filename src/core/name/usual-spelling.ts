import { addTo } from "../math/add-to.ts";
import type { Analyzer } from "../text/analyzer.ts";

/** Rewrites words as most people of a group write them. */
export type Respell = (text: string) => string;

/** A spelling is usual if it has two uses or more. */
const LEAST_USES = 2;
/** … and a spelling with capitals needs no more than this share of them: many people write none at all. */
const CAPITALS_SHARE = 0.35;

/**
 * How the people of `texts` write their words where no sentence begins: capitals ("LinkedIn", "VPN") and hyphens follow most of them, and
 * `misspellings`, term → term meant, are mended. Words that nobody else writes stay as they are, and so do the capitals of what looks like a
 * name of several words ("Security Risk Ahead"). O(length of the texts).
 */
export function usualSpelling(
  texts: readonly string[],
  misspellings: ReadonlyMap<string, string>,
  analyzer: Analyzer,
): Respell {
  const usual = countSpellings(texts, analyzer);
  const usualOf = (term: string, leastUses: number) => mostOf(usual.get(term) ?? new Map(), leastUses);
  const known = new Map<string, string | undefined>();
  return (text) => {
    let end = 0;
    let respelled = "";
    for (const { term, start, end: next } of analyzer.tokens(text)) {
      if (start < end) continue;
      const word = text.slice(start, next);
      const usually = spellingOf(term, word) ?? word;
      respelled +=
        text.slice(end, start) +
        (isInName(text, start, next) && usually === word.toLowerCase() ? word : usually);
      end = next;
    }
    return respelled + text.slice(end);
  };

  function spellingOf(term: string, word: string): string | undefined {
    const meant = misspellings.get(term);
    if (meant !== undefined) return usualOf(meant, 1) ?? meant;
    if (!known.has(term)) known.set(term, usualOf(term, LEAST_USES));
    const spelling = known.get(term);
    return spelling !== undefined && bare(spelling) === bare(word) ? spelling : undefined;
  }
}

/** A capital before or behind: with a word of its own it makes a name. */
function isInName(text: string, start: number, end: number): boolean {
  const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
  return (
    isCapital &&
    (/\p{Lu}[\p{L}\p{N}]+ $/u.test(text.slice(Math.max(0, start - 40), start)) ||
      /^ \p{Lu}/u.test(text.slice(end, end + 3)))
  );
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

/** Term → spelling → uses, those at the head of a sentence and in headlines left out: their capitals say nothing. */
function countSpellings(texts: readonly string[], analyzer: Analyzer): Map<string, Map<string, number>> {
  const usual = new Map<string, Map<string, number>>();
  for (const line of texts.flatMap((text) => text.split("\n"))) {
    if (isHeadline(line)) continue;
    for (const { term, start, end } of analyzer.tokens(line)) {
      if (!/[\p{L}\p{N},]\s$/u.test(line.slice(Math.max(0, start - 2), start))) continue;
      const known = usual.get(term) ?? new Map<string, number>();
      const word = line.slice(start, end);
      addTo(known, word);
      usual.set(term, known);
    }
  }
  return usual;
}

/** Most words after the first begin with a capital. */
function isHeadline(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.slice(1) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}

/** The most frequent of those with capitals if they are many, else of those without; ties by code units. */
function mostOf(spellings: ReadonlyMap<string, number>, leastUses: number): string | undefined {
  const all = sum([...spellings]);
  const capital = [...spellings].filter(([word]) => !isSmall(word));
  const small = [...spellings].filter(([word]) => isSmall(word));
  const usual = sum(capital) >= CAPITALS_SHARE * all ? capital : small;
  const [best] = usual.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best !== undefined && all >= leastUses ? best[0] : undefined;
}

function sum(spellings: readonly (readonly [string, number])[]): number {
  return spellings.reduce((uses, [, each]) => uses + each, 0);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[-\u2010\u2011]/g, "");
}
