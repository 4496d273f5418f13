import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { type ArticleSource, type ParsedArticle, parseArticles } from "../markdown/index.ts";
import { afterWork } from "./after-work.ts";
import { THREAD_MEMORY } from "./thread-memory.ts";

/** Fewer articles than this are parsed in one thread: to start another takes some 300 ms. */
const minForThreads = 400;

/** Texts sent to a thread at once. */
const batchSize = 25;

/** Milliseconds of work that a batch, and then each of its files alone, may take, as `afterWork` counts; a file of 1 MB takes one second on a slow machine. */
const batchTimeMs = 15_000;
const fileTimeMs = 10_000;

/** Parses batches of articles: the results do not depend on the threads. */
export interface ArticleParser {
  /** A text that takes for ever becomes an issue, and costs no other one. */
  parse(sources: readonly ArticleSource[]): Promise<readonly ParsedArticle[]>;
  close(): Promise<void>;
  /** How many articles a batch should have. */
  readonly batchSize: number;
  /** Batches to have under way at once. */
  readonly batches: number;
}

interface TimeBounds {
  readonly batchMs: number;
  readonly fileMs: number;
}

interface ArticleParserOptions {
  /** Most threads; 0 for none, and then nothing can be stopped. Default: one per processor. */
  readonly threads?: number;
  readonly bounds?: TimeBounds;
  /** Address of a module with `parseArticles`; `null` for none. */
  readonly worker?: string | null;
}

/**
 * A parser for `count` articles, in threads of its own, so that a text whose parsing never ends can be stopped. Threads that idle
 * keep no program from ending.
 */
export function createArticleParser(
  count: number,
  {
    threads = availableParallelism(),
    bounds = { batchMs: batchTimeMs, fileMs: fileTimeMs },
    worker = workerFile(),
  }: ArticleParserOptions = {},
): ArticleParser {
  if (worker === null || threads === 0 || count === 0) {
    return { parse: async (sources) => parseArticles(sources), close: async () => {}, batchSize, batches: 1 };
  }
  const workers = count < minForThreads ? 1 : Math.min(threads, Math.ceil(count / batchSize));
  const pool = new Tinypool({
    filename: worker,
    name: "parseArticles",
    minThreads: workers,
    maxThreads: workers,
    // Flags of the program, such as `--input-type`, are not for the worker, which is plain JavaScript.
    execArgv: [],
    resourceLimits: THREAD_MEMORY,
  });
  return {
    parse: (sources) => parseBounded(pool, sources, bounds),
    close: () => pool.destroy(),
    batchSize,
    batches: workers + 1,
  };
}

/** A batch that takes too long is parsed again file by file, so that each of the others has its result. */
async function parseBounded(
  pool: Tinypool,
  sources: readonly ArticleSource[],
  { batchMs, fileMs }: TimeBounds,
): Promise<readonly ParsedArticle[]> {
  const together = await runBounded(pool, sources, sources.length === 1 ? fileMs : batchMs);
  if (together !== null) return together;
  if (sources.length === 1) return [tooSlow(sources[0]!, fileMs)];
  const results: ParsedArticle[] = [];
  for (const source of sources) {
    const alone = await runBounded(pool, [source], fileMs);
    results.push(alone?.[0] ?? tooSlow(source, fileMs));
  }
  return results;
}

/** `null` if time ran out; its thread is ended then, and another takes its place. */
async function runBounded(
  pool: Tinypool,
  sources: readonly ArticleSource[],
  timeMs: number,
): Promise<readonly ParsedArticle[] | null> {
  const stop = new AbortController();
  const callOff = afterWork(timeMs, () => stop.abort());
  try {
    return (await pool.run(sources, { signal: stop.signal })) as readonly ParsedArticle[];
  } catch (error) {
    if (stop.signal.aborted) return null;
    throw error;
  } finally {
    callOff();
  }
}

export const TOO_SLOW = "file-too-slow";

function tooSlow({ path = null }: ArticleSource, fileMs: number): ParsedArticle {
  const message = `Could not be read within ${fileMs / 1_000} seconds, and was left out. Look for thousands of nested or repeated parts.`;
  const issue = { severity: "error", code: TOO_SLOW, message, path, line: null, column: null } as const;
  return { article: null, issues: [issue] };
}

/** Another for every change of the parser; `null` where `workerFile` gives none. The names of the parts that it is built of tell their contents. */
export async function parserStamp(): Promise<string | null> {
  const worker = workerFile();
  if (worker === null) return null;
  const built = await readFile(new URL(worker));
  return createHash("sha256").update(built).digest("hex");
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
