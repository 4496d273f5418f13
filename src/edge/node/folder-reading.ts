import type { Article } from "../../index.ts";
import { type ParseArticleOptions, readArticleAccess } from "../markdown/index.ts";
import { type ParsedFile, parseArticleFiles, withoutDuplicates } from "./article-file-parser.ts";
import { findArticleFiles } from "./article-files.ts";
import { mapBounded } from "./article-map-bounded.ts";
import { type ArticleParser, createArticleParser, TOO_SLOW } from "./article-parser.ts";
import { fileStamp } from "./file-stamp.ts";
import { createFolderReader, type FolderAccess } from "./folder-access.ts";
import { createGitDater, type GitDater } from "./git-dater.ts";
import { narrowArticle } from "./narrow-article.ts";
import { ParseMemory } from "./parse-memory.ts";
import type { ReadArticles, ReadArticlesOptions } from "./read-articles.ts";

/** What `refresh` found. Paths are relative to the folder, in code-unit order. */
export interface ArticleChanges {
  /** Files that are new or have changed. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files among the changed ones that are no article any more, so that the one read before was kept. Their issues are in `read`. */
  readonly kept: readonly string[];
  readonly read: ReadArticles;
}

interface KnownFile {
  readonly stamp: string;
  readonly parsed: ParsedFile;
}

/** Changed files from which on a reading has threads of its own. */
const MANY = 400;
/** Stamps taken at once: under load each round of them waits for a turn of the event loop, and a stamp opens no file. */
const MAX_STAMPS = 1_000;

/** The files of a folder as they were read last; `refresh` reads those again that changed. */
export class FolderReading {
  /** What the articles are parsed with. */
  readonly parseOptions: ParseArticleOptions;
  readonly #directory: string;
  readonly #options: ReadArticlesOptions;
  readonly #git: GitDater;
  readonly #readFolders: () => Promise<FolderAccess>;
  readonly #texts = new WeakMap<Article, string>();
  readonly #memory = new ParseMemory();
  #known = new Map<string, KnownFile>();
  /** What was given last, by id. */
  #former: ReadonlyMap<string, Article> = new Map();
  #folderStamp = "";
  /** After the first reading a thread stands ready, so that a change is read at once. */
  #standing: ArticleParser | null = null;

  /** Options must be checked. */
  constructor(directory: string, options: ReadArticlesOptions) {
    const { ignore: _, gitDates = false, threads: __, cache: ___, ...parseOptions } = options;
    this.#directory = directory;
    this.#options = options;
    this.parseOptions = parseOptions;
    this.#git = createGitDater(directory, gitDates);
    this.#readFolders = createFolderReader(directory, parseOptions);
  }

  /** Relative to the folder. */
  get paths(): Iterable<string> {
    return this.#known.keys();
  }

  has(path: string): boolean {
    return this.#known.has(path);
  }

  /** What was read last of a file; `null` for one that was not, or could not be read. */
  textAt(path: string): string | null {
    return this.#known.get(path)?.parsed.text ?? null;
  }

  /** The Markdown of an article of the last reading; `null` for any other. One that got its folder before its id is another object than was parsed. */
  textOf(article: Article, { articles }: ReadArticles): string | null {
    const text = this.#texts.get(article);
    if (text !== undefined) return text;
    const parsed = articles.includes(article) ? this.#known.get(article.path ?? "")?.parsed.article : null;
    return parsed ? (this.#texts.get(parsed) ?? null) : null;
  }

  /** Starts the thread that changes are read in. */
  async getReady(): Promise<void> {
    await this.#standingParser().parse([]);
  }

  /** `null` if nothing changed. */
  async refresh(): Promise<ArticleChanges | null> {
    const folders = await this.#readFolders();
    const { articles: files, ignored } = await findArticleFiles(this.#directory, this.#options.ignore ?? []);
    const stamps = await mapBounded(files, MAX_STAMPS, (file) =>
      stampOf(this.#directory, file, this.#known.get(file)?.parsed.includes ?? []),
    );
    // What a folder says holds for each of its articles.
    const changed =
      folders.stamp === this.#folderStamp
        ? files.filter((file, at) => this.#known.get(file)?.stamp !== stamps[at])
        : files;
    const here = new Set(files);
    this.#memory.keep(here);
    const removed = [...this.#known.keys()].filter((file) => !here.has(file));
    if (changed.length === 0 && removed.length === 0) return null;
    const parsed = await this.#parse(changed, folders);
    this.#folderStamp = folders.stamp;
    const kept = parsed.filter((file) => keepsFormer(file, this.#known.get(file.path)?.parsed));
    await this.#remember(files, stamps, parsed);
    const all = [...this.#known.values()].map((file) => file.parsed);
    const { articles, issues } = withoutDuplicates(all);
    const read = {
      articles: articles.map((article) => this.#asBefore(article)),
      issues,
      files,
      ignored,
      git: this.#git.count(all),
    };
    this.#former = byId(read.articles);
    return { changed, removed, kept: kept.map(({ path }) => path), read };
  }

  async #parse(changed: readonly string[], folders: FolderAccess): Promise<readonly ParsedFile[]> {
    const isFirst = this.#known.size === 0;
    const parser = isFirst || changed.length >= MANY ? null : this.#standingParser();
    const { ignore: _, gitDates: __, ...given } = this.#options;
    const options = { ...given, memory: this.#memory };
    // A cache is of all files: it is read once, and later readings leave it alone.
    const { cache: ___, ...uncached } = options;
    const [undated] = await Promise.all([
      parseArticleFiles(this.#directory, changed, isFirst ? options : uncached, parser, folders),
      this.#git.refresh(),
    ]);
    return undated.map(this.#git.date);
  }

  /** `stamps[i]` is of `files[i]`; those that were parsed take the place of what they were. */
  async #remember(
    files: readonly string[],
    stamps: readonly string[],
    parsed: readonly ParsedFile[],
  ): Promise<void> {
    const including = parsed.filter(({ includes }) => includes.length > 0);
    const taking = new Map<string, string>();
    for (const { path, includes } of including)
      taking.set(path, await stampOf(this.#directory, path, includes));
    const fresh = new Map(
      parsed.map((file) => [
        file.path,
        withFormer(file, this.#known.get(file.path)?.parsed, this.parseOptions),
      ]),
    );
    this.#known = new Map(
      files.map((file, at) => [
        file,
        {
          stamp: taking.get(file) ?? stamps[at]!,
          parsed: fresh.get(file) ?? this.#known.get(file)!.parsed,
        },
      ]),
    );
    for (const { article, text } of fresh.values())
      if (article !== null) this.#texts.set(article, text ?? "");
  }

  /** The object of the last reading, where nothing has changed: who knows it need not read it again. */
  #asBefore(article: Article): Article {
    const before = this.#former.get(article.id);
    return before !== undefined && isSame(before, article) ? before : article;
  }

  #standingParser(): ArticleParser {
    const { threads } = this.#options;
    this.#standing ??= createArticleParser(1, threads === undefined ? {} : { threads });
    return this.#standing;
  }
}

/** Whether each field holds the very same: what is told of languages and ids is written into a copy each time. */
function isSame(a: Article, b: Article): boolean {
  return (Object.keys(b) as (keyof Article)[]).every((field) => a[field] === b[field]);
}

/** Of an article's file and of those that it includes. */
async function stampOf(directory: string, file: string, includes: readonly string[]): Promise<string> {
  const stamps = await Promise.all([file, ...includes].map((path) => fileStamp(directory, path)));
  return stamps.join(" ");
}

/** An edit that leaves no article keeps the one before, with what is wrong now; for those only who may see it by what is left. */
function withFormer(
  file: ParsedFile,
  former: ParsedFile | undefined,
  options: ParseArticleOptions,
): ParsedFile {
  if (former === undefined || former.article === null || !keepsFormer(file, former)) return file;
  const left = readArticleAccess(file.text ?? "", { ...options, path: file.path });
  return { ...former, article: narrowArticle(former.article, left), issues: file.issues };
}

/** Not where the file or its reading failed: what it now says of its readers is unknown, so nobody sees it. */
function keepsFormer({ article, text, issues }: ParsedFile, former: ParsedFile | undefined): boolean {
  if (article !== null || text === null || former === undefined || former.article === null) return false;
  return !issues.some(({ code }) => code === TOO_SLOW);
}

export function byId(articles: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [article.id, article]));
}
