import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { version } from "../../../package.json";
import {
  type HistoryOptions,
  type Learned,
  loadHistory,
  loadModel,
  type SearchIndex,
  serializeHistory,
  type Ticket,
} from "../../index.ts";
import { writeFileWhole } from "../node/index.ts";
import type { Io } from "./io.ts";

/** What was learned, by what it was learned from, so that the second question about a desk need not learn again. */
export interface LearnedCache {
  read(): Promise<Pick<Learned, "history" | "model"> | null>;
  /** Keeps it, if it can: a cache that cannot be written costs time only. */
  write(learned: Pick<Learned, "history" | "model">): Promise<void>;
}

/**
 * The place of what these tickets and articles taught as they are that day, in the user's cache folder, readable by them alone; `null` without such a
 * folder. Of the tickets it holds terms without personal data, as `serializeHistory` writes them, and no text.
 */
export function openLearnedCache(
  {
    tickets,
    index,
    options,
  }: { readonly tickets: readonly Ticket[]; readonly index: SearchIndex; readonly options: HistoryOptions },
  env: Io["env"],
): LearnedCache | null {
  const folder = cacheFolder(env);
  if (folder === null) return null;
  const hash = createHash("sha256").update(
    `${version}\n${JSON.stringify([options, index.analyzer.options, index.now?.slice(0, 10)])}`,
  );
  for (const article of index.articles) hash.update(JSON.stringify(article));
  for (const ticket of tickets) hash.update(JSON.stringify(ticket));
  const path = join(folder, "models", `${hash.digest("hex")}.json`);
  return {
    async read() {
      try {
        const { model, history } = JSON.parse(await readFile(path, "utf8"));
        return { model: loadModel(JSON.stringify(model)), history: loadHistory(history) };
      } catch {
        return null;
      }
    },
    async write({ model, history }) {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        .then(() => writeFileWhole(path, JSON.stringify({ model, history: serializeHistory(history) })))
        .catch(() => {});
    },
  };
}

function cacheFolder({
  LEVEL_ZERO_CACHE: own,
  XDG_CACHE_HOME: shared,
  HOME: home,
}: Io["env"]): string | null {
  if (own === "off") return null;
  if (own) return own;
  const above = shared || (home ? join(home, ".cache") : null);
  return above === null ? null : join(above, "level-zero");
}
