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

/** Analyses articles, each once for all who need it: the postings, those of some of the articles, and the views of the portal. */
export interface ArticleReader {
  readonly analyzer: Analyzer;
  /** What was kept of an article, or what it says now. */
  read(article: Article): ReadArticle;
  /** As `read`, and keeps it for others: for whoever reads all articles, hidden ones too. */
  keep(article: Article): ReadArticle;
}

/** Characters of articles that are worth keeping, some four bytes each; what goes beyond is read again. */
export const MOST_KEPT = 4_000_000;

/** `mostKept`: characters of articles that are kept; 0 where there are views already, and nobody will need what was read. */
export function createArticleReader(analyzer: Analyzer, mostKept = 0): ArticleReader {
  const kept = new Map<Article, ReadArticle>();
  let left = mostKept;
  const read = (article: Article): ReadArticle => {
    const before = kept.get(article);
    if (before !== undefined) return before;
    const { names, headings, text } = textsOf(article);
    return {
      names: names.map((name) => readText(name, analyzer)),
      headings: readText(headings, analyzer),
      text: readText(text, analyzer),
    };
  };
  return {
    analyzer,
    read,
    keep(article) {
      const now = read(article);
      if (!kept.has(article) && now.text.text.length < left) {
        left -= now.text.text.length;
        kept.set(article, now);
      }
      return now;
    },
  };
}

export function readText(text: string, analyzer: Analyzer): ReadText {
  const tokens = analyzer.tokens(text);
  return { text, terms: tokens.map(({ term }) => term), places: placesOf(tokens) };
}
