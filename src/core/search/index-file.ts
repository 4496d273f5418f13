import type { AnalyzerOptions } from "../text/analyzer.ts";
import type { PackedArticle } from "./pack-article.ts";
import type { LearnedFile } from "./pack-learned.ts";
import type { VocabularyFile } from "./pack-vocabulary.ts";

/** First words of every index file: what tells ours from any other JSON. */
export const INDEX_FORMAT = "level-zero-index";

/** Raised when a file of the old version can no longer be read. */
export const INDEX_VERSION = 2;

/** What a serialised index holds. */
export interface IndexFile {
  readonly format: typeof INDEX_FORMAT;
  readonly version: number;
  readonly now: string | null;
  /** Of an analyzer of one's own, only its name: `loadIndex` is to be given it again. */
  readonly analyzer: AnalyzerOptions | { readonly own: string };
  readonly articles: readonly PackedArticle[];
  /** Audiences of the viewers that the views are for; empty for everybody. */
  readonly audiences: readonly string[];
  /** Views ready to use. */
  readonly views: readonly ViewFile[];
  /** Always `"end"`: a file cut short has none. */
  readonly end: "end";
}

export interface ViewFile {
  /** Which viewers share the view. */
  readonly key: string;
  /** In code-unit order. */
  readonly terms: readonly string[];
  /** As `packLists` writes them. */
  readonly names: string;
  readonly headings: string;
  readonly texts: string;
  readonly vocabulary: VocabularyFile;
  /** `null` if nothing was learned. */
  readonly learned: LearnedFile | null;
}
