import type { Article } from "../article/article.ts";
import { type Analyzer, type AnalyzerOptions, toAnalyzer } from "../text/analyzer.ts";
import { type ArticleReader, createArticleReader, MOST_KEPT } from "./article-reader.ts";
import { assembleIndex } from "./assemble-index.ts";
import { checkIndexed } from "./check-options.ts";
import { createPortal } from "./portal.ts";
import type { SearchIndex } from "./search-index.ts";

export interface CreateSearchIndexOptions {
  /** Language, synonyms and so on, or an analyzer of your own; tickets and queries are read by the same rules. */
  readonly analyzer?: AnalyzerOptions | Analyzer;
  /**
   * The moment that validity dates are compared with, ISO 8601. A call may give its own.
   * Without either, an article that has validity dates is shown to nobody: that is safer than showing an expired one.
   */
  readonly now?: string;
  /** Groups of viewers whose full-text part is kept, ≥ 1: for more of them it is made anew, a second for thousands of articles. Default 16. */
  readonly groups?: number;
}

/**
 * Indexes `articles` for search. The full-text part of a group of viewers is built on the first call for them, which takes a second for thousands of
 * articles: `search(index, "", viewer)` makes it beforehand.
 * Throws `INVALID_INPUT` for what are no articles, and if two articles have one id; `INVALID_OPTION` for an option.
 */
export function createSearchIndex(
  articles: readonly Article[],
  options: CreateSearchIndexOptions = {},
): SearchIndex {
  const { analyzer: analyzerOptions, now = null, groups } = checkIndexed(articles, options);
  const analyzer = toAnalyzer(analyzerOptions);
  return indexOf(articles, createArticleReader(analyzer, MOST_KEPT), now, groups);
}

/** An index of articles that may have been read before. Throws `INVALID_INPUT` if two have one id. */
export function indexOf(
  articles: readonly Article[],
  reader: ArticleReader,
  now: string | null,
  groups?: number,
): SearchIndex {
  const { analyzer } = reader;
  const portal = createPortal(articles, analyzer, { reader, groups });
  return assembleIndex({ articles, analyzer, now, portal, learned: null, reader });
}
