import { createHash } from "node:crypto";
import { mkdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { ArticleSource, ParseArticleOptions, ParsedArticle } from "../markdown/index.ts";
import { type ArticleParser, TOO_SLOW } from "./article-parser.ts";
import { writeFileWhole } from "./write-file.ts";

/** What the texts of a folder were parsed to, in one file: a text that has not changed is not parsed again. */
export interface ParseCache {
  /** How many texts it knows. */
  readonly size: number;
  /** A parser that asks `make`'s only for texts that are not known, and makes it only then. */
  over(make: () => ArticleParser): ArticleParser;
  /** Keeps what was asked for since it was opened, and nothing else. A file that cannot be written costs time only. */
  save(): Promise<void>;
}

interface ParseCacheOptions {
  /** Folder of caches; made where it is not there, for the user alone. */
  readonly folder: string;
  /** What the cache is of. */
  readonly directory: string;
  readonly parseOptions: ParseArticleOptions;
  /** Changes whenever the parser does: what another one made is nothing to this one. */
  readonly stamp: string;
}

/** Characters kept at most: what goes beyond is parsed anew each time. */
const MAX_KEPT = 300_000_000;

/** A cache that is damaged, or was written by another parser, knows nothing. */
export async function openParseCache(options: ParseCacheOptions): Promise<ParseCache> {
  const path = await pathOf(options);
  const known = await readLines(path, options.stamp);
  const kept = new Map<string, string>();
  let isNew = false;
  const parseWith = async (make: () => ArticleParser, sources: readonly ArticleSource[]) => {
    const keys = sources.map(keyOf);
    const found = keys.map((key) => parsedOf(known.get(key)));
    const missing = sources.filter((_, at) => found[at] === null);
    const parsed = missing.length === 0 ? [] : [...(await make().parse(missing))];
    isNew ||= missing.length > 0;
    return keys.map((key, at) => {
      const result = found[at] ?? parsed.shift()!;
      // Another day the machine may be less busy.
      if (!result.issues.some(({ code }) => code === TOO_SLOW))
        kept.set(key, found[at] ? known.get(key)! : JSON.stringify(result));
      return result;
    });
  };
  return {
    size: known.size,
    over(make) {
      let made: ArticleParser | null = null;
      const lazy = (): ArticleParser => (made ??= make());
      return {
        parse: (sources) => parseWith(lazy, sources),
        close: async () => made?.close(),
        batchSize: BATCH_SIZE,
        batches: BATCHES,
      };
    },
    async save() {
      if (!isNew && kept.size === known.size) return;
      await mkdir(options.folder, { recursive: true, mode: 0o700 })
        .then(() => writeFileWhole(path, linesOf(options.stamp, kept)))
        .catch(() => {});
    },
  };
}

/** As many as the parser would take from two threads; more of them wait for one another. */
const BATCH_SIZE = 25;
const BATCHES = 3;

async function pathOf({ folder, directory, parseOptions }: ParseCacheOptions): Promise<string> {
  const real = await realpath(directory).catch(() => directory);
  const hash = createHash("sha256").update(JSON.stringify([real, parseOptions]));
  return join(folder, `${hash.digest("hex").slice(0, 32)}.jsonl`);
}

/** The path is a part of what is parsed: an article without a title is called by its file. */
function keyOf({ path, text }: ArticleSource): string {
  return createHash("sha256").update(`${path}\n`).update(text).digest("base64url");
}

/** A line each, as `key JSON`, below the line of the stamp. */
async function readLines(path: string, stamp: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path, "utf8").catch(() => "");
  const [first, ...lines] = text.split("\n");
  if (first !== stamp) return new Map();
  return new Map(
    lines.map((line) => {
      const end = line.indexOf(" ");
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

function linesOf(stamp: string, kept: ReadonlyMap<string, string>): string {
  const lines = [stamp];
  let size = 0;
  for (const [key, json] of kept) {
    size += json.length;
    if (size <= MAX_KEPT) lines.push(`${key} ${json}`);
  }
  return lines.join("\n");
}

/** `null` for a line that is not there, or damaged. */
function parsedOf(json: string | undefined): ParsedArticle | null {
  if (json === undefined) return null;
  try {
    return JSON.parse(json) as ParsedArticle;
  } catch {
    return null;
  }
}
