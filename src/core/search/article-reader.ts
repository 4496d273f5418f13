import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { type ArticleTerms, articleTerms } from "./article-terms.ts";
import { type ReadArticle, readArticle } from "./read-article.ts";
import { readPieces } from "./read-pieces.ts";

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
