import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { placesOf } from "../text/sentences.ts";
import { textsOf } from "./full-text.ts";

/** A text and its terms, in reading order. */
export interface ReadText {
  readonly text: string;
  readonly terms: readonly string[];
  /** Where each term's word begins and ends, in turns. UTF-16 code units. */
  readonly places: Uint32Array;
}

/** The texts of an article as `textsOf` gives them, analysed. */
export interface ReadArticle {
  readonly names: readonly ReadText[];
  readonly headings: ReadText;
  readonly text: ReadText;
}

export function readArticle(article: Article, analyzer: Analyzer): ReadArticle {
  const { names, headings, text } = textsOf(article);
  const read = (of: string): ReadText => readText(of, analyzer);
  return { names: names.map(read), headings: read(headings), text: read(text) };
}

export function readText(text: string, analyzer: Analyzer): ReadText {
  const tokens = analyzer.tokens(text);
  return { text, terms: tokens.map(({ term }) => term), places: placesOf(tokens) };
}
