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
  /** The checksum of all before it; `"end"` in older files. A file cut short has none. */
  readonly end: string;
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

/** The file's text with its checksum at the end. */
export function sealed(file: Omit<IndexFile, "end">): string {
  const body = JSON.stringify(file).slice(0, -1);
  return body + sealOf(checksumOf(body, body.length));
}

/** Whether nothing was changed since; of a file without a checksum, whether its end is there. */
export function isWhole(json: string, end: unknown): boolean {
  if (end === "end") return true;
  const text = json.trimEnd();
  const length = text.length - sealOf(checksumOf("", 0)).length;
  return text.endsWith(sealOf(String(end))) && checksumOf(text, length) === end;
}

function sealOf(checksum: string): string {
  return `,"end":"${checksum}"}`;
}

/**
 * FNV-1a (Fowler, Noll and Vo) over the first `length` code units, two a step, which takes a third less time. No step loses anything of
 * the one before, so that no single changed letter gives the same.
 */
function checksumOf(text: string, length: number): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 2) {
    const second = at + 1 < length ? text.charCodeAt(at + 1) : 0;
    hash = Math.imul(hash ^ (text.charCodeAt(at) | (second << 16)), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
