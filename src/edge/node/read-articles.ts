import { type Kinds, mustBe, optionsDoor } from "../../core/door/door.ts";
import { flag, oneOf, recordOf, text, texts, wholeNumber } from "../../core/door/kinds.ts";
import type { Article, Issue } from "../../index.ts";
import { keyMeanings, type ParseArticleOptions } from "../markdown/index.ts";
import { parseArticleFiles, withoutDuplicates } from "./article-file-parser.ts";
import { findArticleFiles } from "./article-files.ts";
import { createGitDater, type GitDated } from "./git-dater.ts";

export interface ReadArticlesOptions extends Omit<ParseArticleOptions, "path"> {
  /** Glob patterns, relative to the folder, of files to leave out: `["drafts/**"]`. */
  readonly ignore?: readonly string[];
  /**
   * Most threads to parse with. Default: one, and from 400 files on one per processor. The result does not depend on it, but that
   * with 0 the calling thread parses, where a file whose parsing never ends cannot be stopped.
   */
  readonly threads?: number;
  /** Date articles that say not themselves when they were first there and last changed by git, as `readGitDates` does. Default false. */
  readonly gitDates?: boolean;
  /**
   * Folder to keep in what each text was parsed to, so that the next reading parses only what has changed; safe to delete. It holds the articles as they are,
   * hidden ones too. None by default, for fewer than 50 files, and where level-zero is part of another bundle.
   */
  readonly cache?: string;
}

const MEANINGS = "an object of names and their meanings";

export const READ_KINDS: Kinds<ReadArticlesOptions> = {
  ignore: texts,
  defaultAudience: texts,
  publicAudiences: texts,
  frontMatter: recordOf(oneOf(keyMeanings), MEANINGS),
  states: recordOf(oneOf<Article["state"]>(["draft", "published", "retired"]), MEANINGS),
  threads: wholeNumber(0),
  gitDates: flag,
  cache: text,
};

const readDoor = optionsDoor<ReadArticlesOptions>("readArticles", READ_KINDS);

/** What a folder holds. Every path in `files` became an article or has an issue with severity `error`. */
export interface ReadArticles {
  /** In the order of their paths. */
  readonly articles: readonly Article[];
  /** In the order of their paths. */
  readonly issues: readonly Issue[];
  /** Paths of the article files found, relative to the folder, with forward slashes, in code-unit order. */
  readonly files: readonly string[];
  /** Paths of Markdown files that are no articles by their name, such as `README.md`. */
  readonly ignored: readonly string[];
  /** How many articles git dates; `null` unless asked for, and without git. */
  readonly git: GitDated | null;
}

/**
 * Reads all Markdown articles below `directory`: `.md`, `.markdown` and `.mdx`.
 *
 * Not read: `node_modules`, what lies deep in dot folders, `options.ignore`; and, listed in `ignored`: symbolic links, dot names, README,
 * CHANGELOG, LICENSE, TOC and their like, files and folders that start with `_`, and folders named `includes`.
 * One bad file costs one file: it becomes an issue, and so does one that takes longer than ten seconds. Of two articles with one id the first (by path) holds.
 * Throws `LevelZeroError`: `NOT_FOUND` if `directory` is no folder, `INVALID_OPTION` for a wrong option.
 * @param directory the folder, with all below it
 */
export async function readArticles(
  directory: string,
  options: ReadArticlesOptions = {},
): Promise<ReadArticles> {
  mustBe(text, directory, "readArticles: the folder");
  const { ignore = [], gitDates = false, ...parserOptions } = readDoor(options);
  const { articles: files, ignored } = await findArticleFiles(directory, ignore);
  const git = createGitDater(directory, gitDates);
  const [parsed] = await Promise.all([parseArticleFiles(directory, files, parserOptions), git.refresh()]);
  const dated = parsed.map(git.date);
  const read = withoutDuplicates(dated);
  const issues = [...read.issues, ...hiddenFolder(read.articles, ignored)];
  return { ...read, issues, files, ignored, git: git.count(dated) };
}

/** Where all articles lie in a folder that is left out, such as `_articles`. */
function hiddenFolder(articles: readonly Article[], ignored: readonly string[]): Issue[] {
  const path = articles.length === 0 ? ignored.find((file) => /^_[^/]+\//.test(file)) : undefined;
  if (path === undefined) return [];
  const folder = path.slice(0, path.indexOf("/"));
  const message = `There are no articles but in ${folder}, and folders that start with _ are left out. If it holds the articles, read that folder itself.`;
  return [{ severity: "warning", code: "folder-left-out", message, path: folder, line: null, column: null }];
}
