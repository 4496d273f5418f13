import type { Article } from "../article/article.ts";
import type { AnalyzerOptions } from "../text/analyzer.ts";

/** First words of every index file: what tells ours from any other JSON. */
export const INDEX_FORMAT = "level-zero-index";

/** Raised when a file of the old version can no longer be read. */
export const INDEX_VERSION = 1;

/** What a serialised index holds. */
export interface IndexFile {
  readonly format: typeof INDEX_FORMAT;
  readonly version: number;
  readonly now: string | null;
  readonly analyzer: AnalyzerOptions;
  readonly articles: readonly Article[];
  /** Views ready to use: that of viewers without audiences. */
  readonly views: readonly ViewFile[];
  /** Always `"end"`: a file cut short has none. */
  readonly end: "end";
}

export interface ViewFile {
  /** Which viewers share the view. */
  readonly key: string;
  readonly names: unknown;
  readonly bodies: unknown;
  /** `[word, number of texts, ...terms]`, in code-unit order of the words; a term equal to the word is written as 0. */
  readonly words: readonly WordRow[];
}

export type WordRow = readonly [word: string, count: number, ...terms: (string | 0)[]];
