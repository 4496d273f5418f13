import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { type Range, rangesBetween, sentenceRanges, tokensWithin } from "../text/sentences.ts";
import { type ArticleTerms, articleTerms } from "./article-terms.ts";
import { type ReadArticle, type ReadText, readArticle } from "./read-article.ts";

/**
 * Analyses articles, each once for all who need it: the postings, those of some of the articles, the views of the portal, and the indexes
 * that are made of this one by changes.
 */
export interface ArticleReader {
  readonly analyzer: Analyzer;
  /** What was kept of an article, or what it says now. */
  read(article: Article): ReadArticle;
  /**
   * The terms of the article as numbers, at hand for as long as it is in use: some eight bytes a word. What it reads it keeps for others: it is for
   * whoever reads all articles, hidden ones too.
   */
  number(article: Article): ArticleTerms;
  /** The term of each number, those of articles that are gone among them. */
  readonly words: readonly string[];
}

/** Characters of articles that are worth keeping, some four bytes each; what goes beyond is read again. */
export const MOST_KEPT = 4_000_000;

/** `mostKept`: characters of articles that are kept; 0 where there are views already, and nobody will need what was read. */
export function createArticleReader(analyzer: Analyzer, mostKept = 0): ArticleReader {
  const kept = new WeakMap<Article, ReadArticle>();
  const numbered = new WeakMap<Article, ArticleTerms>();
  const numbers = new Map<string, number>();
  const words: string[] = [];
  let left = mostKept;
  const read = (article: Article): ReadArticle => kept.get(article) ?? readArticle(article, analyzer);
  const intern = (term: string): number => {
    if (!numbers.has(term)) numbers.set(term, words.push(term) - 1);
    return numbers.get(term)!;
  };
  return {
    analyzer,
    words,
    read,
    number(article) {
      const known = numbered.get(article);
      if (known !== undefined) return known;
      const now = read(article);
      if (now.text.text.length < left) {
        left -= now.text.text.length;
        kept.set(article, now);
      }
      const terms = articleTerms(article, readPieces(article, now, analyzer), intern);
      numbered.set(article, terms);
      return terms;
    },
  };
}

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
