import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { ArticleReader } from "./article-reader.ts";
import type { LearnedWords } from "./learned-words.ts";
import type { Portal } from "./portal.ts";

/**
 * Everything that is looked up in: the articles and the portal's full-text search. Programs see the articles, the analyzer and the day; how
 * the rest is kept may change with any version, and is not in the published types.
 */
export interface SearchIndex {
  /** In the order given. Holds hidden articles too: show a viewer only what the functions of this folder return. */
  readonly articles: readonly Article[];
  readonly articleById: ReadonlyMap<string, Article>;
  /** Made the terms of every article, and makes those of every query. */
  readonly analyzer: Analyzer;
  /** The moment that validity dates are compared with when a call gives none, ISO 8601; `null` if nobody said. */
  readonly now: string | null;
  /** @internal */
  readonly portal: Portal;
  /**
   * What a file brought along of past questions; `null` if nothing. A call may give its own.
   * @internal
   */
  readonly learned: LearnedWords | null;
  /**
   * Read the articles, for indexes of some of them.
   * @internal
   */
  readonly reader: ArticleReader;
}
