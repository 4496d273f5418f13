import { readdir, readFile, stat } from "node:fs/promises";
import { dateNewArticles, type KnownArticles } from "../../../desk/as-of/index.ts";
import {
  type AnalyzerOptions,
  type Article,
  createSearchIndex,
  type Issue,
  LevelZeroError,
  loadIndex,
  type SearchIndex,
} from "../../../index.ts";
import { type GitDated, type ReadArticles, readArticles } from "../../node/index.ts";
import { count, quantity } from "../describe/format.ts";
import { describeIssue } from "../issue-log.ts";
import type { Session } from "../session.ts";
import { analyzerOf } from "./analyzer-of.ts";
import { folderReadingOf } from "./article-reading.ts";
import { checkIndexFile } from "./check-index-file.ts";
import { describeGitDates, readKnownArticles } from "./date-articles.ts";
import { languageHint } from "./language-hint.ts";
import { named } from "./named.ts";

/** The articles to answer from: at least one. */
interface Knowledge {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
  /** What reads their words, and those of tickets. */
  readonly analyzer: AnalyzerOptions;
  /** What the report of `--previous` knew; `null` without one. */
  readonly known: KnownArticles | null;
  /** What git dates; `null` for an index file, and without git. */
  readonly git: GitDated | null;
  /** Makes the index, or gives the one that was read. */
  index(): SearchIndex;
}

/** What the caller makes of the articles. */
interface KnowledgeNeeds {
  /** Names beside it, one of which may have been meant. */
  readonly exports?: readonly string[];
  /** Whether a folder without any file is an answer: a desk that has no articles yet has gaps all the same. */
  readonly mayBeEmpty?: boolean;
}

/**
 * The articles of a folder, or of an index file. What could not be read goes into `session.issues`.
 * Throws `LevelZeroError` if there is nothing to answer from, and says what to do.
 */
export async function readKnowledge(
  path: string,
  session: Session,
  { exports = [], mayBeEmpty = false }: KnowledgeNeeds = {},
): Promise<Knowledge> {
  try {
    return await readFolderOrIndex(path, session, mayBeEmpty);
  } catch (error) {
    throw (await swappedError(path, exports, session)) ?? error;
  }
}

async function readFolderOrIndex(path: string, session: Session, mayBeEmpty: boolean): Promise<Knowledge> {
  session.progress.start("Reading the articles …");
  const found = await stat(session.pathOf(path)).catch(() => null);
  if (found === null) {
    throw new LevelZeroError(
      "NOT_FOUND",
      `There is no folder ${path}. Name the folder that holds the articles.`,
    );
  }
  if (found.isFile() && /\.json$/i.test(path)) return readIndexFile(path, session);
  if (!found.isDirectory()) {
    const message = `${path} is a file. Name the folder that holds the articles, or an index that \`level-zero index\` wrote.`;
    throw new LevelZeroError("NOT_FOUND", message);
  }
  const analyzer = await analyzerOf(session);
  const read = await readArticles(session.pathOf(path), await folderReadingOf(session));
  const isEmpty = read.articles.length === 0 && read.files.length + read.ignored.length === 0;
  if (mayBeEmpty && isEmpty && !(await hasDocuments(session.pathOf(path)))) session.note(NO_ARTICLES);
  else await reportArticles(path, { ...read, analyzer }, session);
  const { issues, git } = read;
  const known = await readKnownArticles(session);
  const articles = known === null ? read.articles : dateNewArticles(read.articles, known);
  return {
    articles,
    known,
    issues,
    analyzer,
    git,
    index: () => createSearchIndex(articles, { now: session.now, analyzer }),
  };
}

/** Whether a folder without Markdown has articles of another kind: then it is not a desk that begins. */
async function hasDocuments(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true });
  return names.some((name) => /\.(?:docx?|odt|rtf|pdf|html?|txt|xml|json|csv)$/i.test(name));
}

const NO_ARTICLES =
  "There is no article yet: no ticket can be solved by one. The gaps say what to write first; level-zero gaps … --drafts drafts/ begins it.";

/** What to say where the articles are a file and an export is a folder; `null` where not. */
async function swappedError(
  path: string,
  exports: readonly string[],
  session: Session,
): Promise<LevelZeroError | null> {
  const kindOf = async (one: string) => stat(session.pathOf(one)).catch(() => null);
  if ((await kindOf(path))?.isFile() !== true) return null;
  for (const one of exports) {
    if ((await kindOf(one))?.isDirectory() !== true) continue;
    const order = [one, path, ...exports.filter((other) => other !== one)].join(" ");
    const message = `${path} is a file and ${one} a folder: they look swapped. The folder of articles comes first: ${order}`;
    return new LevelZeroError("INVALID_OPTION", message);
  }
  return null;
}

/** Tells what became of the files of a folder. Throws `INVALID_INPUT` if none became an article. */
export async function reportArticles(
  path: string,
  read: ReadArticles & { readonly analyzer: AnalyzerOptions },
  session: Session,
): Promise<void> {
  const { articles, issues, analyzer } = read;
  if (articles.length === 0) throw new LevelZeroError("INVALID_INPUT", whyEmpty(path, read));
  if (read.files.length + read.ignored.length > articles.length) session.note(accountFor(read));
  const hint = languageHint(articles, analyzer);
  if (hint !== null) {
    session.note(hint.text);
    await session.offer(hint.flags);
  }
  const dated = describeGitDates(read.git);
  if (dated !== null) session.note(dated);
  session.audiences.readArticles(articles);
  session.issues.add(issues, path.replaceAll("\\", "/").replace(/\/+$/, ""));
}

async function readIndexFile(path: string, session: Session): Promise<Knowledge> {
  const index = await named(path, async () => loadIndex(await readFile(session.pathOf(path), "utf8")));
  if (index.articles.length === 0) throw new LevelZeroError("INVALID_INPUT", `${path} holds no articles.`);
  const analyzer = index.analyzer.options;
  await checkIndexFile(path, index, session);
  session.audiences.readArticles(index.articles);
  const known = await readKnownArticles(session);
  if (known === null) return { ...NOTHING, articles: index.articles, analyzer, index: () => index };
  const articles = dateNewArticles(index.articles, known);
  const dated = () => createSearchIndex(articles, { now: session.now, analyzer });
  return { ...NOTHING, articles, known, analyzer, index: dated };
}

const NOTHING = { issues: [], known: null, git: null } as const;

/** Where every Markdown file of the folder went; worth a line where not all of them are articles. */
function accountFor({ articles, files, ignored }: ReadArticles): string {
  const lost = files.length - articles.length;
  return (
    `${quantity(files.length + ignored.length, "Markdown file")} = ${quantity(articles.length, "article")}` +
    ` + ${count(lost)} that could not be read + ${count(ignored.length)} that are none by their name (${shown(ignored)}).`
  );
}

/** Some names, so that nobody has to guess. */
function shown(paths: readonly string[]): string {
  const more = paths.length > maxShown ? `, and ${count(paths.length - maxShown)} more` : "";
  return paths.length === 0 ? "such as README" : paths.slice(0, maxShown).join(", ") + more;
}

const maxShown = 5;

function whyEmpty(path: string, { files, ignored, issues }: ReadArticles): string {
  const first = issues[0];
  if (files.length > 0 && first !== undefined) {
    return `None of the ${quantity(files.length, "Markdown file")} in ${path} became an article. The first problem: ${describeIssue(first, path)}`;
  }
  const folder = ignored.map((file) => /^_[^/]+(?=\/)/.exec(file)?.[0]).find((name) => name !== undefined);
  if (folder !== undefined)
    return `There are no articles in ${path}: folders that start with _ are left out. Name the folder itself, if it holds them: ${path.replace(/\/$/, "")}/${folder}.`;
  if (ignored.length > 0) {
    return `There are no articles in ${path}: by its name, ${ignored[0]} is none (nor are README, files that start with _, and the like).`;
  }
  return `There are no articles in ${path}: expected Markdown files (.md, .markdown, .mdx). Name the folder that holds them; level-zero import makes them of exports.`;
}
