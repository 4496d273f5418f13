import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { type ArticleSource, type ParsedArticle, parseArticles } from "../markdown/index.ts";

/** Fewer articles than this are parsed in the calling thread: starting threads costs some 300 ms. */
const minForThreads = 400;

/** Texts sent to a thread at once. */
const batchSize = 25;

/** Parses batches of articles, in threads or not: the results are the same. */
export interface ArticleParser {
  parse(sources: readonly ArticleSource[]): Promise<readonly ParsedArticle[]>;
  close(): Promise<void>;
  /** How many articles a batch should have. */
  readonly batchSize: number;
  /** Batches to have under way at once. */
  readonly batches: number;
}

/** A parser for `count` articles. `threads`: how many at most; 0 for none. */
export function createArticleParser(count: number, threads: number = availableParallelism()): ArticleParser {
  const worker = workerFile();
  const workers = Math.min(threads, Math.ceil(count / batchSize));
  if (worker === null || workers < 2 || count < minForThreads) {
    return { parse: async (sources) => parseArticles(sources), close: async () => {}, batchSize, batches: 1 };
  }
  const pool = new Tinypool({
    filename: worker,
    name: "parseArticles",
    minThreads: workers,
    maxThreads: workers,
  });
  return {
    parse: (sources) => pool.run(sources) as Promise<readonly ParsedArticle[]>,
    close: () => pool.destroy(),
    batchSize,
    batches: workers + 1,
  };
}

/**
 * The built `level-zero/markdown`, which stands beside the file that this is built into; `null` where it does not: run from
 * source, which threads cannot load, or built into somebody's own bundle.
 */
function workerFile(): string | null {
  if (import.meta.url.endsWith(".ts")) return null;
  const file = new URL("./markdown.js", import.meta.url);
  return existsSync(file) ? file.href : null;
}
