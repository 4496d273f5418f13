import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { ReadArticle, ReadText } from "./article-reader.ts";

/** A part of a text, [from, to). UTF-16 code units. */
type Range = readonly [from: number, to: number];

/**
 * The terms of an article's names, headings, summary and sentences, each by itself, from those of its texts, which are not analysed again. A
 * piece reads as it would alone, unless a phrase of several words goes beyond it: such a piece is read alone, and so is any other text.
 */
export function readPieces(
  { summary }: Article,
  { names, headings, text }: ReadArticle,
  analyzer: Analyzer,
): (piece: string) => readonly string[] {
  const known = new Map<string, readonly string[]>([["", []]]);
  const add = (read: ReadText, ranges: readonly Range[]): void => {
    termsWithin(read, ranges).forEach((terms, i) => {
      if (terms !== null) known.set(read.text.slice(...ranges[i]!), terms);
    });
  };
  for (const name of [...names, headings]) add(name, rangesOf(name.text, /\n/g));
  for (const { text: name, terms } of names) known.set(name, terms);
  add(text, rangesOf(text.text, SENTENCE_ENDS));
  add(text, [[0, summary.length]]);
  return (piece) => {
    const terms = known.get(piece) ?? analyzer.terms(piece);
    known.set(piece, terms);
    return terms;
  };
}

/** Line breaks, and white space after . ? ! */
const SENTENCE_ENDS = /\n|(?<=[.?!])\s/g;

/** Cuts at line breaks, and after . ? ! before a space. */
export function splitSentences(text: string): string[] {
  return rangesOf(text, SENTENCE_ENDS).map((range) => text.slice(...range));
}

/** The parts of a text between what separates them, empty ones left out. */
function rangesOf(text: string, separator: RegExp): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(separator)) {
    if (index > from) ranges.push([from, index]);
    from = index + found.length;
  }
  if (text.length > from) ranges.push([from, text.length]);
  return ranges;
}

/** The terms of each range, which ascend; `null` for one that a term reaches into from outside, or out of. O(terms). */
function termsWithin({ terms, places }: ReadText, ranges: readonly Range[]): (readonly string[] | null)[] {
  const found: (string[] | null)[] = ranges.map(() => []);
  let at = 0;
  terms.forEach((term, i) => {
    const [start, end] = [places[2 * i]!, places[2 * i + 1]!];
    while (at + 1 < ranges.length && ranges[at]![1] <= start) at++;
    while (at > 0 && ranges[at]![0] > start) at--;
    for (let next = at; next < ranges.length && ranges[next]![0] < end; next++) {
      const [from, to] = ranges[next]!;
      if (start < from || end > to) {
        if (start < to) found[next] = null;
      } else found[next]?.push(term);
    }
  });
  return found;
}
