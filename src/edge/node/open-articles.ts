import { relative } from "node:path";
import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { text } from "../../core/door/kinds.ts";
import { type Article, type Viewer, visibilityOf } from "../../index.ts";
import { type ParseArticleOptions, readArticleAccess } from "../markdown/index.ts";
import { type ParsedFile, parseArticleFiles, withoutDuplicates } from "./article-file-parser.ts";
import { findArticleFiles } from "./article-files.ts";
import { ArticleGlances } from "./article-glances.ts";
import { mapBounded } from "./article-map-bounded.ts";
import { type ArticleParser, createArticleParser, TOO_SLOW } from "./article-parser.ts";
import { type ChangeListener, createChangeListener } from "./change-listener.ts";
import { fileStamp } from "./file-stamp.ts";
import { createFolderReader } from "./folder-access.ts";
import { foldersOf } from "./folders-of.ts";
import { createGitDater } from "./git-dater.ts";
import { narrowArticle } from "./narrow-article.ts";
import { READ_KINDS, type ReadArticles, type ReadArticlesOptions } from "./read-articles.ts";
import { type PictureFile, readPicture } from "./read-picture.ts";

/** A folder of articles that is read again, file by file, as it changes. */
export interface ArticleFolder {
  /** What was read last. */
  readonly read: ReadArticles;
  /** The Markdown that this very article was read from; `null` for an article from elsewhere. */
  markdownOf(article: Article): string | null;
  /**
   * A picture that the article shows, from its source as written in the Markdown; `null` for what is no picture of at most 10 MB below
   * the folder. Whoever asks must have made sure that the article shows it and that its reader may see the article.
   */
  pictureOf(article: Article, source: string): Promise<PictureFile | null>;
  /** What brings an index of these articles, of an earlier reading, to the last one: `updateIndex(index, folder.since(index.articles))`. */
  since(articles: readonly Article[]): {
    readonly put: readonly Article[];
    readonly remove: readonly string[];
  };
  /** Reads the files that changed; `null` if none did. */
  refresh(): Promise<ArticleChanges | null>;
  /**
   * Reads at once what a changed file says of access, before `refresh` reads all of it. `path` is relative to the folder; of a folder in it, all
   * its articles. What was no article so far is passed over.
   */
  glance(path: string): void;
  /**
   * Whether an article of an earlier reading is no longer this viewer's: gone, or for others, by what was read last or seen at a glance.
   * For an index that still has it, until a new one stands: `withheld` of a handler. What is no article is withheld.
   */
  isWithheld(article: Article | undefined, viewer: Viewer): boolean;
  /**
   * Gets ready for changes: starts the thread that changed files are read in, so that the first need not wait for it, and one that hears of
   * changes while this one is busy, so that `isWithheld` knows of each that has happened when it is asked. Gives what ends that.
   */
  attend(): Promise<() => Promise<void>>;
}

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
const openDoor = optionsDoor<ReadArticlesOptions>("openArticles", READ_KINDS);

/** Stamps taken at once: under load each round of them waits for a turn of the event loop, and a stamp opens no file. */
const MAX_STAMPS = 1_000;

/**
 * Reads a folder as `readArticles` does, and keeps the text of the articles. Throws as that does; `refresh` throws `NOT_FOUND` when
 * the folder has gone.
 * @param directory the folder
 */
export async function openArticles(
  directory: string,
  options: ReadArticlesOptions = {},
): Promise<ArticleFolder> {
  mustBe(text, directory, "openArticles: the folder");
  const { ignore = [], gitDates = false, ...parserOptions } = openDoor(options);
  const git = createGitDater(directory, gitDates);
  const { threads, cache: _, ...parseOptions } = parserOptions;
  const texts = new WeakMap<Article, string>();
  const glances = new ArticleGlances(directory, parseOptions);
  let known = new Map<string, KnownFile>();
  let former: ReadonlyMap<string, Article> = new Map();
  /** The object of the last reading, where nothing has changed: who knows it need not read it again. */
  const asBefore = (article: Article): Article => {
    const before = former.get(article.id);
    return before !== undefined && isSame(before, article) ? before : article;
  };
  let standing: ArticleParser | null = null;
  /** After the first reading a thread stands ready, so that a change is read at once. */
  const standingParser = (): ArticleParser => {
    standing ??= createArticleParser(1, threads === undefined ? {} : { threads });
    return standing;
  };

  const readFolders = createFolderReader(directory, parseOptions);
  let folderStamp = "";

  const look = async (): Promise<ArticleChanges | null> => {
    const folders = await readFolders();
    const isOther = folders.stamp !== folderStamp;
    const { articles: files, ignored } = await findArticleFiles(directory, ignore);
    const stamps = await mapBounded(files, MAX_STAMPS, (file) =>
      stampOf(directory, file, known.get(file)?.parsed.includes ?? []),
    );
    // What a folder says holds for each of its articles.
    const changed = isOther ? files : files.filter((file, at) => known.get(file)?.stamp !== stamps[at]);
    const here = new Set(files);
    const removed = [...known.keys()].filter((file) => !here.has(file));
    if (changed.length === 0 && removed.length === 0) return null;
    const isFirst = known.size === 0;
    const parser = isFirst || changed.length >= MANY ? null : standingParser();
    // A cache is of all files: it is read once, and later readings leave it alone.
    const { cache: _, ...uncached } = parserOptions;
    const [undated] = await Promise.all([
      parseArticleFiles(directory, changed, isFirst ? parserOptions : uncached, parser, folders),
      git.refresh(),
    ]);
    folderStamp = folders.stamp;
    const parsed = undated.map(git.date);
    const kept = parsed.filter((file) => keepsFormer(file, known.get(file.path)?.parsed));
    const taking = new Map<string, string>();
    for (const { path, includes } of parsed)
      if (includes.length > 0) taking.set(path, await stampOf(directory, path, includes));
    const fresh = new Map(
      parsed.map((file) => [file.path, withFormer(file, known.get(file.path)?.parsed, parseOptions)]),
    );
    known = new Map(
      files.map((file, at) => [
        file,
        { stamp: taking.get(file) ?? stamps[at]!, parsed: fresh.get(file) ?? known.get(file)!.parsed },
      ]),
    );
    for (const { article, text } of fresh.values()) if (article !== null) texts.set(article, text ?? "");
    const all = [...known.values()].map((file) => file.parsed);
    const { articles, issues } = withoutDuplicates(all);
    const read = { articles: articles.map(asBefore), issues, files, ignored, git: git.count(all) };
    former = byId(read.articles);
    return { changed, removed, kept: kept.map(({ path }) => path), read };
  };

  /** An article that got its folder before its id is another object than was parsed. */
  const byPath = (article: Article): string | null => {
    const parsed = read.articles.includes(article) ? known.get(article.path ?? "")?.parsed.article : null;
    return parsed ? (texts.get(parsed) ?? null) : null;
  };

  let read: ReadArticles = (await look())?.read ?? NOTHING;
  let newest = byId(read.articles);
  let listener: ChangeListener | null = null;

  const glance = (path: string): void => {
    if (known.has(path)) glances.take(path);
    else for (const file of known.keys()) if (file.startsWith(`${path}/`)) glances.take(file);
  };
  const hear = (): void => {
    for (const path of listener?.heard() ?? []) glance(relative(directory, path).replaceAll("\\", "/"));
  };
  return {
    get read() {
      return read;
    },
    since(articles) {
      const before = new Set(articles);
      return {
        put: read.articles.filter((article) => !before.has(article)),
        remove: articles.flatMap(({ id }) => (newest.has(id) ? [] : id)),
      };
    },
    markdownOf: (article) => texts.get(article) ?? byPath(article),
    pictureOf: async ({ path }, source) => (path === null ? null : readPicture(directory, path, source)),
    async refresh() {
      hear();
      const mark = glances.mark();
      const changes = await look();
      if (changes !== null) {
        read = changes.read;
        newest = byId(read.articles);
        listener?.follow(foldersOf(directory, known.keys()));
      }
      glances.forget(mark);
      return changes;
    },
    glance,
    isWithheld(article, viewer) {
      hear();
      const now = article && newest.get(article.id);
      if (now === undefined || glances.hides(now, viewer)) return true;
      return now !== article && visibilityOf(now, viewer) !== "visible";
    },
    async attend() {
      await standingParser().parse([]);
      const mine = await createChangeListener(foldersOf(directory, known.keys()));
      listener = mine;
      return async () => {
        if (listener === mine) listener = null;
        await mine.close();
      };
    },
  };
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

const NOTHING: ReadArticles = { articles: [], issues: [], files: [], ignored: [], git: null };

function byId(articles: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [article.id, article]));
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
