import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { listOf, moment } from "../../core/door/kinds.ts";
import { mustSay } from "../../core/door/takes.ts";
import { articlesAt } from "../../desk/as-of/index.ts";
import { type Article, LevelZeroError } from "../../index.ts";
import { type ParseArticleOptions, parseArticle } from "../markdown/index.ts";
import { withoutDuplicates } from "./article-file-parser.ts";
import { isArticlePath } from "./article-files.ts";
import { readBlobs } from "./git-blobs.ts";
import { createGitDater, type GitDater } from "./git-dater.ts";
import { READ_KINDS } from "./read-articles.ts";
import { decodeText, maxFileBytes } from "./read-text.ts";
import { runGit } from "./run-git.ts";

/** The articles of a folder as its git history tells them. */
export interface ArticleHistory {
  /** The articles at one of the moments asked for. Before the first commit: those of it, as far as their own dates let them. */
  articlesAt(moment: string): readonly Article[];
  /** Moments before the first commit, of which git knows nothing. */
  readonly before: readonly string[];
  /** Different versions of articles that were read. */
  readonly versions: number;
}

export interface ArticleHistoryOptions extends Omit<ParseArticleOptions, "path"> {
  /** Date articles that say not themselves when they were first there by git, as `readGitDates` does. Default false. */
  readonly gitDates?: boolean;
}

const manyMoments = listOf(moment, 'a list of moments, such as ["2026-06-01"]');
const { ignore: _, threads: __, ...reading } = READ_KINDS;
const door = optionsDoor<ArticleHistoryOptions>("readArticleHistory", { ...reading });

/** More looks back than this are too many to hold. */
const MAX_MOMENTS = 400;

/**
 * Reads how the Markdown articles below `directory` were at each of the `moments` (ISO 8601): the last commit before each, on the
 * line of first parents that leads to HEAD, by the dates of the commits. Only reads: neither files nor index nor branches are
 * touched, and what is not committed is not seen. Each version is parsed once: memory is that of the different versions.
 * `null` if the folder is in no git repository with a commit, or git is not there.
 * @param directory a folder in a git repository
 * @param moments ISO 8601
 * @throws LevelZeroError `INVALID_OPTION` for more than 400 moments; `UNREADABLE` for a shallow clone, whose past is cut off.
 */
export async function readArticleHistory(
  directory: string,
  moments: readonly string[],
  given: ArticleHistoryOptions = {},
): Promise<ArticleHistory | null> {
  mustSay(directory, "readArticleHistory: the folder");
  mustBe(manyMoments, moments, "readArticleHistory: the moments");
  const { gitDates = false, ...options } = door(given);
  if (moments.length > MAX_MOMENTS) {
    const message = `The history can be looked at ${MAX_MOMENTS} times at most, got ${moments.length} moments. Look at it once a month.`;
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  if ((await lineOf(directory, ["rev-parse", "--verify", "HEAD"])) === null) return null;
  if ((await lineOf(directory, ["rev-parse", "--is-shallow-repository"])) === "true") {
    const message = `${directory} is a shallow clone: its past is cut off. Run \`git fetch --unshallow\`, or judge by the articles' own dates.`;
    throw new LevelZeroError("UNREADABLE", message);
  }
  const git = createGitDater(directory, gitDates);
  await git.refresh();
  return readVersions(directory, moments, { options, git });
}

interface Reading {
  readonly options: Omit<ParseArticleOptions, "path">;
  readonly git: GitDater;
}

async function readVersions(
  directory: string,
  moments: readonly string[],
  reading: Reading,
): Promise<ArticleHistory> {
  const first = await firstCommit(directory);
  const trees = new Map<string, readonly ArticleFile[]>();
  const commits = new Map<string, string | null>();
  for (const moment of moments) {
    const commit = await commitBefore(directory, moment);
    commits.set(moment, commit);
    const wanted = commit ?? first;
    if (!trees.has(wanted)) trees.set(wanted, await filesOf(directory, wanted));
  }
  const files = new Map([...trees.values()].flat().map((file) => [keyOf(file), file]));
  const parsed = await parseFiles(directory, [...files.values()], reading);
  const articlesOf = (commit: string): readonly Article[] => articlesIn(trees.get(commit) ?? [], parsed);
  return {
    articlesAt(moment) {
      const commit = commits.get(moment);
      return commit == null ? articlesAt(articlesOf(first), moment) : articlesOf(commit);
    },
    before: moments.filter((moment) => commits.get(moment) === null),
    versions: files.size,
  };
}

interface ArticleFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly blob: string;
}

/** The last commit before the start of the moment; `null` if there is none. */
async function commitBefore(directory: string, moment: string): Promise<string | null> {
  const before = moment.length === 10 ? `${moment}T00:00:00Z` : moment;
  const args = ["rev-list", "-1", "--first-parent", `--before=${before}`, "HEAD"];
  return (await lineOf(directory, args)) || null;
}

/** The oldest commit that has the folder, else the oldest of all. */
async function firstCommit(directory: string): Promise<string> {
  const withFolder = await runGit(directory, ["rev-list", "--first-parent", "--reverse", "HEAD", "--", "."]);
  const oldest = withFolder?.toString("latin1").split("\n", 1)[0] ?? "";
  return oldest === "" ? "HEAD" : oldest;
}

/** The articles of a commit below the folder, by path. */
async function filesOf(directory: string, commit: string): Promise<ArticleFile[]> {
  const output = await runGit(directory, ["ls-tree", "-r", "-l", "-z", commit]);
  const entries = output === null ? [] : output.toString("utf8").split("\0");
  return entries
    .flatMap((entry) => {
      // "100644 blob <id> <size>\t<path>"; symbolic links have another mode.
      const [, blob, size, path] = /^100\d{3} blob (\S+) +(\d+)\t(.+)$/s.exec(entry) ?? [];
      if (blob === undefined || path === undefined || Number(size) > maxFileBytes) return [];
      return isArticleFile(path) ? [{ path, blob }] : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** As `readArticles` chooses files. */
function isArticleFile(path: string): boolean {
  const hidden = path.split("/").some((part) => part.startsWith(".") || part === "node_modules");
  return /\.(?:md|mdx|markdown)$/i.test(path) && !hidden && isArticlePath(path);
}

function keyOf({ path, blob }: ArticleFile): string {
  return `${blob} ${path}`;
}

async function parseFiles(
  directory: string,
  files: readonly ArticleFile[],
  { options, git }: Reading,
): Promise<Map<string, Article>> {
  const parsed = new Map<string, Article>();
  const blobs = await readBlobs(directory, [...new Set(files.map(({ blob }) => blob))]);
  for (const file of files) {
    const bytes = blobs.get(file.blob);
    const text = bytes === undefined ? null : decodeText(bytes).text;
    const article = text === null ? null : parseArticle(text, { ...options, path: file.path }).article;
    if (article !== null) parsed.set(keyOf(file), git.dateBirth(article));
  }
  return parsed;
}

/** The articles of a commit, with their languages and ids as `readArticles` gives them. */
function articlesIn(files: readonly ArticleFile[], parsed: ReadonlyMap<string, Article>): readonly Article[] {
  const articles = files.map((file) => ({ article: parsed.get(keyOf(file)) ?? null, issues: [] }));
  return withoutDuplicates(articles).articles;
}

/** What a command prints, trimmed; `null` if it failed. */
async function lineOf(directory: string, args: readonly string[]): Promise<string | null> {
  return (await runGit(directory, args))?.toString("utf8").trim() ?? null;
}
