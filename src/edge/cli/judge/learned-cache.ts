import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { version } from "../../../../package.json";
import {
  type HistoryOptions,
  type Learned,
  loadHistory,
  loadModel,
  type SearchIndex,
  serializeHistory,
} from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import type { ReadingOptions } from "../read/reading-options.ts";

/** What is kept: also that nothing could be fitted, and why, so that it need not be tried again. */
type Kept = Pick<Learned, "history" | "model" | "notFitted">;

/** What was learned, by what it was learned from, so that the second question about a desk need not learn again. */
export interface LearnedCache {
  read(): Promise<Kept | null>;
  /** Keeps it, if it can: a cache that cannot be written costs time only. */
  write(learned: Kept): Promise<void>;
}

/** What was learned from: the files of the history as they are, and all that says how they are read. */
interface LearnedFrom {
  /** Paths to open. */
  readonly files: readonly string[];
  readonly reading: ReadingOptions;
  readonly index: SearchIndex;
  readonly options: HistoryOptions;
}

/**
 * The place of what these files and articles taught as they are that day, in `folder`, readable by the user alone; `null` without a
 * folder, or for a file that cannot be read twice. Of the tickets it holds terms without personal data, as `serializeHistory` writes them, and no text.
 * The files are hashed and not read as tickets: that takes longer than all else.
 */
export async function openLearnedCache(
  { files, reading, index, options }: LearnedFrom,
  folder: string | null,
): Promise<LearnedCache | null> {
  if (folder === null) return null;
  const { pseudonymOf: _, ...read } = reading;
  const key = [options, read, index.analyzer.options, index.now?.slice(0, 10)];
  const hash = createHash("sha256").update(`${version}\n${JSON.stringify(key)}`);
  for (const article of index.articles) hash.update(JSON.stringify(article));
  try {
    for (const file of files) hash.update(await hashOf(file));
  } catch {
    return null;
  }
  const path = join(folder, "models", `${hash.digest("hex")}.json`);
  return {
    async read() {
      try {
        const { model, history, notFitted } = JSON.parse(await readFile(path, "utf8"));
        return { model: loadModel(JSON.stringify(model)), history: loadHistory(history), notFitted };
      } catch {
        return null;
      }
    },
    async write({ model, history, notFitted }) {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        .then(() =>
          writeFileWhole(path, JSON.stringify({ model, history: serializeHistory(history), notFitted })),
        )
        .catch(() => {});
    },
  };
}

async function hashOf(file: string): Promise<string> {
  if (!(await stat(file)).isFile()) throw new TypeError(`${file} is no file.`);
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}
