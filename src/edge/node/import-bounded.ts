import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { type Issue, LevelZeroError } from "../../index.ts";
import type { ArticleExport, ImportedArticles, ImportOptions } from "../import/index.ts";
import { afterWork } from "./after-work.ts";
import { TOO_SLOW } from "./article-parser.ts";

/** The thread, as text: it loads the built `level-zero/import`. */
const THREAD = `
const { parentPort, workerData: { address, exports, options } } = require("node:worker_threads");
import(address).then(({ importArticles }) => {
  try {
    parentPort.postMessage({ done: importArticles(exports, options) });
  } catch ({ code, message }) {
    parentPort.postMessage({ code, message });
  }
});
`;

/** What the thread says: what came of it, or the caller's mistake, whose class no message carries. */
type ThreadAnswer = { readonly done: ImportedArticles } | Pick<LevelZeroError, "code" | "message">;

interface ImportBounds {
  /** Milliseconds of work that an import may take, as `afterWork` counts, and what each million characters of its exports may add: the densest pages take 15 s. */
  readonly timeMs: number;
  readonly perMillionMs: number;
}

const BOUNDS: ImportBounds = { timeMs: 30_000, perMillionMs: 60_000 };

/**
 * `importArticles` in a thread of its own that is ended when it takes too long. Then each export is read alone, and the one that takes too long
 * is left out, with an issue: links into it stay as they were. Without the built file the exports are read here, each page bounded by its elements.
 */
export async function importBounded(
  exports: readonly ArticleExport[],
  options: ImportOptions,
  { bounds = BOUNDS, worker = workerFile() }: { bounds?: ImportBounds; worker?: string | null } = {},
): Promise<ImportedArticles> {
  if (worker === null) return (await import("../import/index.ts")).importArticles(exports, options);
  const together = await run(worker, { exports, options }, bounds);
  if (together !== null) return together;
  const fine: ArticleExport[] = [];
  const slow: Issue[] = [];
  for (const one of exports) {
    const isFine = exports.length > 1 && (await run(worker, { exports: [one], options }, bounds)) !== null;
    if (isFine) fine.push(one);
    else slow.push(tooSlow(one.path));
  }
  const rest = await run(worker, { exports: fine, options }, bounds);
  const { issues, ...imported } = rest ?? { articles: [], skipped: [], rows: 0, issues: [] };
  return { ...imported, issues: [...slow, ...issues] };
}

interface Job {
  readonly exports: readonly ArticleExport[];
  readonly options: ImportOptions;
}

/** `null` if time ran out. */
function run(
  address: string,
  job: Job,
  { timeMs, perMillionMs }: ImportBounds,
): Promise<ImportedArticles | null> {
  const characters = job.exports.reduce((sum, { text }) => sum + text.length, 0);
  const worker = new Worker(THREAD, { eval: true, execArgv: [], workerData: { address, ...job } });
  return new Promise<ImportedArticles | null>((resolve, reject) => {
    const callOff = afterWork(timeMs + (perMillionMs * characters) / 1_000_000, () => resolve(null));
    worker.once("message", (said: ThreadAnswer) =>
      "done" in said ? resolve(said.done) : reject(new LevelZeroError(said.code, said.message)),
    );
    worker.once("error", reject);
    worker.once("exit", callOff);
  }).finally(() => worker.terminate());
}

function tooSlow(path: string): Issue {
  const message =
    "The export could not be read in time, and was left out. Export fewer articles at once, or look for a page of thousands of nested parts.";
  return { severity: "error", code: TOO_SLOW, message, path, line: null, column: null };
}

/** The built `level-zero/import` beside the file that this is built into; `null` where it does not stand there. */
function workerFile(): string | null {
  if (import.meta.url.endsWith(".ts")) return null;
  const file = new URL("./import.js", import.meta.url);
  return existsSync(file) ? file.href : null;
}
