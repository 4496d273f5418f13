import { mkdir, readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { mustBe } from "../../core/door/door.ts";
import { texts as names } from "../../core/door/kinds.ts";
import { mustHave, mustSay } from "../../core/door/takes.ts";
import { type Issue, LevelZeroError } from "../../index.ts";
import type { ImportedArticle, NoArticle } from "../import/index.ts";
import { TOO_SLOW } from "./article-parser.ts";
import { TextByteDecoder } from "./decode-text.ts";
import { importBounded } from "./import-bounded.ts";
import {
  hashOf,
  type ImportManifest,
  readManifest,
  type WrittenFile,
  writeManifest,
} from "./import-manifest.ts";
import { readPieces, slashes } from "./read-pieces.ts";
import { writeFileWhole } from "./write-file.ts";

export interface ImportFilesOptions {
  /** What an audience of the export is called here: see `importArticles`. */
  readonly audiences?: Readonly<Record<string, string>>;
  /** Overwrites files that were edited by hand, and writes again those that were deleted. Default: `false`. */
  readonly force?: boolean;
  /** Sets articles that are no longer in the exports to `retired`. Give all exports of the folder then. Default: `false`. */
  readonly retireMissing?: boolean;
  /** Where relative paths start; messages name files by the paths as given. Default: the folder of the process. */
  readonly cwd?: string;
  /** Finds out what would happen, and writes nothing. Default: `false`. */
  readonly dryRun?: boolean;
}

/**
 * What became of an article's file. `kept`: edited, or deleted, by hand, and left as it is. `conflict`: so too, and the article has
 * changed in its system as well. `missing`: no longer in the exports, and left as it is. `retired`: so too, and set to retired.
 */
export type FileOutcome = "written" | "updated" | "unchanged" | "kept" | "conflict" | "missing" | "retired";

export interface ImportedFile {
  readonly file: string;
  readonly outcome: FileOutcome;
}

/** What an import did. Every row of the exports is in `files` or in `skipped`; files of articles no longer there come after. */
export interface ImportedFiles {
  readonly files: readonly ImportedFile[];
  readonly skipped: readonly NoArticle[];
  readonly rows: number;
  readonly issues: readonly Issue[];
}

/**
 * Imports exports of articles into `folder`, one Markdown file an article: see `importArticles`. It works in a thread that has a bound in
 * time; an export that takes longer is left out, with an issue. A second run writes only what has
 * changed in the system. A file that was edited by hand is not touched, and named; nothing is ever deleted. What was written is
 * remembered in `.level-zero-import.json` there: keep it with the articles.
 * Throws `LevelZeroError`: `UNREADABLE`, `UNWRITABLE`, and `FOREIGN_FILE` if no row of the exports is an article.
 * @param exports paths of files, or of a folder of pages as HTML (a space of Confluence)
 * @param folder where the articles are written
 */
export async function importArticleFiles(
  exports: readonly string[],
  folder: string,
  options: ImportFilesOptions = {},
): Promise<ImportedFiles> {
  mustBe(names, exports, "importArticleFiles: the exports");
  mustSay(folder, "importArticleFiles: the folder");
  mustHave(options, "", "importArticleFiles: the options");
  const target = resolve(options.cwd ?? "", folder);
  const manifest = await readManifest(target, folder);
  const paths = (await Promise.all(exports.map((path) => pagesOf(path, options.cwd)))).flat();
  const texts = await Promise.all(
    paths.map(async (path) => ({ path: slashes(path), text: await textOf(path, options.cwd) })),
  );
  const fileNames = new Map([...manifest.files].map(([key, { file }]) => [key, file]));
  const imported = await importBounded(texts, {
    fileNames,
    ...(options.audiences && { audiences: options.audiences }),
  });
  if (imported.articles.length === 0) {
    const first = imported.issues.find(isTooSlow)?.message ?? imported.skipped[0]?.reason;
    const why = first === undefined ? "" : ` The first problem: ${first.replace(/[.?]$/, "")}.`;
    const message = `No article among the ${imported.rows} rows read.${why} Name an export of articles.`;
    throw new LevelZeroError("FOREIGN_FILE", message);
  }
  // What was not read is not missing in its system.
  const isWhole = !imported.issues.some(isTooSlow);
  const retireMissing = isWhole && options.retireMissing === true;
  const folderWriter = new FolderWriter(target, manifest, { ...options, retireMissing });
  const files = await folderWriter.write(imported.articles);
  return { files, skipped: imported.skipped, rows: imported.rows, issues: imported.issues };
}

const isTooSlow = ({ code }: Issue): boolean => code === TOO_SLOW;

/** The files of a folder of pages, such as Confluence writes, in the order of their names; else the path itself. */
async function pagesOf(path: string, cwd = ""): Promise<readonly string[]> {
  if (/\.zip$/i.test(path)) {
    const message = `${path} is packed. Unpack it, and name the folder of its pages, or the exports in it.`;
    throw new LevelZeroError("UNREADABLE", message);
  }
  const names = await readdir(resolve(cwd, path)).catch(() => null);
  const pages = (names ?? []).filter((name) => /\.html?$/i.test(name)).sort(byCodeUnits);
  if (pages.length > 0) return pages.map((name) => join(path, name));
  if (names === null) return [path];
  const message = `${path} is a folder without pages (.html). Name a file of it, or the folder of a space exported as HTML.`;
  throw new LevelZeroError("UNREADABLE", message);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}

async function textOf(path: string, cwd = ""): Promise<string> {
  const decoder = new TextByteDecoder();
  let text = "";
  for await (const piece of readPieces(resolve(cwd, path), path))
    text += typeof piece === "string" ? piece : decoder.write(piece);
  return text + decoder.end();
}

/** Writes articles into a folder, and remembers what it wrote. */
class FolderWriter {
  readonly #folder: string;
  readonly #options: ImportFilesOptions;
  readonly #before: ReadonlyMap<string, WrittenFile>;
  readonly #after: Map<string, WrittenFile>;

  constructor(folder: string, manifest: ImportManifest, options: ImportFilesOptions) {
    this.#folder = folder;
    this.#options = options;
    this.#before = manifest.files;
    this.#after = new Map(manifest.files);
  }

  async write(articles: readonly ImportedArticle[]): Promise<ImportedFile[]> {
    const done: ImportedFile[] = [];
    try {
      if (!this.#options.dryRun) await mkdir(this.#folder, { recursive: true });
      for (const article of articles)
        done.push({ file: article.fileName, outcome: await this.#writeArticle(article) });
      const present = new Set(articles.map(({ key }) => key));
      for (const [key, written] of this.#before)
        if (!present.has(key)) done.push({ file: written.file, outcome: await this.#retire(key, written) });
      if (!this.#options.dryRun) await writeManifest(this.#folder, { files: this.#after });
    } catch (cause) {
      if (cause instanceof LevelZeroError) throw cause;
      const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
      const message = `Articles cannot be written to ${this.#folder} (${reason}). Name a folder that you may write to.`;
      throw new LevelZeroError("UNWRITABLE", message, { cause });
    }
    return done;
  }

  async #writeArticle({ key, fileName, markdown }: ImportedArticle): Promise<FileOutcome> {
    const hash = hashOf(markdown);
    const known = this.#before.get(key);
    const there = await this.#hashThere(fileName);
    if (there === hash) {
      this.#after.set(key, { file: fileName, hash });
      return "unchanged";
    }
    const isOurs = there === known?.hash;
    if (!isOurs && this.#options.force !== true)
      return known !== undefined && known.hash === hash ? "kept" : "conflict";
    await this.#put(key, fileName, markdown);
    return there === undefined ? "written" : "updated";
  }

  async #retire(key: string, { file, hash }: WrittenFile): Promise<FileOutcome> {
    if (!this.#options.retireMissing) return "missing";
    const there = await this.#hashThere(file);
    if (there === undefined) return "missing";
    if (there !== hash && this.#options.force !== true) return "conflict";
    const text = await readFile(join(this.#folder, file), "utf8");
    const retired = text.replace(/^state: .*$/m, "state: retired");
    if (retired === text) return "missing";
    await this.#put(key, file, retired);
    return "retired";
  }

  /** `undefined` for a file that is not there. */
  async #hashThere(file: string): Promise<string | undefined> {
    try {
      return hashOf(await readFile(join(this.#folder, file), "utf8"));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  }

  async #put(key: string, file: string, text: string): Promise<void> {
    if (!this.#options.dryRun) await writeFileWhole(join(this.#folder, file), text);
    this.#after.set(key, { file, hash: hashOf(text) });
  }
}
