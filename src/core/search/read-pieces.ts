import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { type Range, rangesBetween, sentenceRanges, tokensWithin } from "../text/sentences.ts";
import type { ReadArticle, ReadText } from "./read-article.ts";

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
    tokensWithin(read.places, ranges).forEach((tokens, i) => {
      if (tokens === null) return;
      known.set(
        read.text.slice(...ranges[i]!),
        tokens.map((token) => read.terms[token]!),
      );
    });
  };
  for (const name of [...names, headings]) add(name, rangesBetween(name.text, /\n/g));
  for (const { text: name, terms } of names) known.set(name, terms);
  add(text, sentenceRanges(text.text));
  add(text, [[0, summary.length]]);
  return (piece) => {
    const terms = known.get(piece) ?? analyzer.terms(piece);
    known.set(piece, terms);
    return terms;
  };
}
