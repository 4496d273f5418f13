import { mustBe, optionsDoor } from "../door/door.ts";
import { text } from "../door/kinds.ts";
import type { Article } from "../index.ts";
import { type ParsedFile, parseArticleFiles, withoutDuplicates } from "./article-file-parser.ts";
import { findArticleFiles } from "./article-files.ts";
import { mapBounded } from "./article-map-bounded.ts";
import { type ArticleParser, createArticleParser, TOO_SLOW } from "./article-parser.ts";
import { fileStamp } from "./file-stamp.ts";
import { createGitDater } from "./git-dater.ts";
import { checkReading, READ_KINDS, type ReadArticles, type ReadArticlesOptions } from "./read-articles.ts";
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
  /** Reads the files that changed; `null` if none did. */
  refresh(): Promise<ArticleChanges | null>;
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
 */
export async function openArticles(
  directory: string,
  options: ReadArticlesOptions = {},
): Promise<ArticleFolder> {
  mustBe(text, directory, "openArticles: the folder");
  openDoor(options);
  checkReading(options);
  const { ignore = [], gitDates = false, ...parserOptions } = options;
  const git = createGitDater(directory, gitDates);
  const texts = new WeakMap<Article, string>();
  let known = new Map<string, KnownFile>();
  let standing: ArticleParser | null = null;
  /** After the first reading a thread stands ready, so that a change is read at once. */
  const parserFor = (count: number): ArticleParser | null => {
    if (known.size === 0 || count >= MANY) return null;
    const { threads } = options;
    standing ??= createArticleParser(1, threads === undefined ? {} : { threads });
    return standing;
  };

  const look = async (): Promise<ArticleChanges | null> => {
    const { articles: files, ignored } = await findArticleFiles(directory, ignore);
    const stamps = await mapBounded(files, MAX_STAMPS, (file) => fileStamp(directory, file));
    const changed = files.filter((file, at) => known.get(file)?.stamp !== stamps[at]);
    const removed = [...known.keys()].filter((file) => !files.includes(file));
    if (changed.length === 0 && removed.length === 0) return null;
    const [undated] = await Promise.all([
      parseArticleFiles(directory, changed, parserOptions, parserFor(changed.length)),
      git.refresh(),
    ]);
    const parsed = undated.map(git.date);
    const kept = parsed.filter((file) => keepsFormer(file, known.get(file.path)?.parsed));
    const fresh = new Map(parsed.map((file) => [file.path, withFormer(file, known.get(file.path)?.parsed)]));
    known = new Map(
      files.map((file, at) => [
        file,
        { stamp: stamps[at]!, parsed: fresh.get(file) ?? known.get(file)!.parsed },
      ]),
    );
    for (const { article, text } of fresh.values()) if (article !== null) texts.set(article, text ?? "");
    const all = [...known.values()].map((file) => file.parsed);
    const read = { ...withoutDuplicates(all), files, ignored, git: git.count(all) };
    return { changed, removed, kept: kept.map(({ path }) => path), read };
  };

  /** An article that got its folder before its id is another object than was parsed. */
  const byPath = (article: Article): string | null => {
    const parsed = read.articles.includes(article) ? known.get(article.path ?? "")?.parsed.article : null;
    return parsed ? (texts.get(parsed) ?? null) : null;
  };

  let read: ReadArticles = (await look())?.read ?? NOTHING;
  return {
    get read() {
      return read;
    },
    markdownOf: (article) => texts.get(article) ?? byPath(article),
    pictureOf: async ({ path }, source) => (path === null ? null : readPicture(directory, path, source)),
    async refresh() {
      const changes = await look();
      if (changes !== null) read = changes.read;
      return changes;
    },
  };
}

const NOTHING: ReadArticles = { articles: [], issues: [], files: [], ignored: [], git: null };

/** An edit that leaves no article keeps the one before, with what is wrong now. */
function withFormer(file: ParsedFile, former: ParsedFile | undefined): ParsedFile {
  return former !== undefined && keepsFormer(file, former) ? { ...former, issues: file.issues } : file;
}

/** Not where reading took too long: what the file now says of its readers is unknown, so nobody sees it. */
function keepsFormer({ article, issues }: ParsedFile, former: ParsedFile | undefined): boolean {
  if (article !== null || former === undefined || former.article === null) return false;
  return !issues.some(({ code }) => code === TOO_SLOW);
}
