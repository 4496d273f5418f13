import { join } from "node:path";
import type { Article, Issue } from "../../index.ts";
import { type ParseArticleOptions, type ParsedArticle, withLanguages } from "../markdown/index.ts";
import { mapBounded } from "./article-map-bounded.ts";
import { type ArticleParser, createArticleParser, parserStamp } from "./article-parser.ts";
import { createFolderReader, type FolderAccess, type FolderRule } from "./folder-access.ts";
import { IncludeFiles } from "./include-files.ts";
import { narrowArticle } from "./narrow-article.ts";
import { openParseCache, type ParseCache } from "./parse-cache.ts";
import type { ParseMemory } from "./parse-memory.ts";
import { readText } from "./read-text.ts";

/** Files open at once. */
const maxOpenFiles = 32;

/** One article file as it was read. */
export interface ParsedFile extends ParsedArticle {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** With the texts of the files that it includes; `null` if the file could not be read. */
  readonly text: string | null;
  /** Files whose text is in it, relative to the folder. */
  readonly includes: readonly string[];
}

interface FileParserOptions extends Omit<ParseArticleOptions, "path"> {
  /** Most threads to parse with; 0 for none, and then no file can be stopped. */
  readonly threads?: number;
  /** Folder that keeps what was parsed; none unless given. */
  readonly cache?: string;
  /** What the files were parsed to last. */
  readonly memory?: ParseMemory;
}

/** Fewer files than this are parsed before a cache of them is read. */
const MIN_FOR_CACHE = 50;

/**
 * Reads and parses these files below `directory`; results in their order. Never throws for a file, and waits for none for ever.
 * `standing` is a parser that stays open for the next files, `given` what folders say of their articles, if that is known.
 */
export async function parseArticleFiles(
  directory: string,
  files: readonly string[],
  { threads, cache: folder, memory, ...parseOptions }: FileParserOptions,
  standing: ArticleParser | null = null,
  given: FolderAccess | null = null,
): Promise<ParsedFile[]> {
  const folders = given ?? (await createFolderReader(directory, parseOptions)());
  const includes = new IncludeFiles(directory, parseOptions, folders);
  const job = { directory, includes, folders, files, parseOptions };
  if (standing !== null) return parseFiles({ ...job, parser: memory?.over(standing) ?? standing });
  const cache = files.length < MIN_FOR_CACHE ? null : await cacheOf({ folder, directory, parseOptions });
  const make = (): ArticleParser =>
    createArticleParser(
      cache === null ? files.length : Math.max(1, files.length - cache.size),
      threads === undefined ? {} : { threads },
    );
  const parser = cache?.over(make) ?? make();
  try {
    const parsed = await parseFiles({ ...job, parser: memory?.over(parser) ?? parser });
    await cache?.save();
    return parsed;
  } finally {
    await parser.close();
  }
}

/** `null` without a folder, and where nothing tells one parser from the next. */
async function cacheOf({
  folder,
  ...of
}: Pick<Job, "directory" | "parseOptions"> & {
  readonly folder: string | undefined;
}): Promise<ParseCache | null> {
  const stamp = folder === undefined ? null : await parserStamp();
  return folder === undefined || stamp === null ? null : openParseCache({ ...of, folder, stamp });
}

interface Job {
  readonly directory: string;
  readonly includes: IncludeFiles;
  readonly folders: FolderAccess;
  readonly files: readonly string[];
  readonly parser: ArticleParser;
  readonly parseOptions: ParseArticleOptions;
}

async function parseFiles(job: Job): Promise<ParsedFile[]> {
  const { batchSize, batches } = job.parser;
  const starts = Array.from(
    { length: Math.ceil(job.files.length / batchSize) },
    (_, index) => index * batchSize,
  );
  const parsed = await mapBounded(starts, batches, (start) =>
    parseBatch(job, job.files.slice(start, start + batchSize)),
  );
  return parsed.flat();
}

async function parseBatch(
  { directory, includes, folders, parser, parseOptions }: Job,
  paths: readonly string[],
): Promise<ParsedFile[]> {
  const limit = Math.max(1, Math.floor(maxOpenFiles / parser.batches));
  const texts = await mapBounded(paths, limit, async (path) => {
    const { text, note } = await readText(join(directory, path));
    return text === null ? { text, note, ...ALONE } : { note, ...(await includes.join(path, text)) };
  });
  const sources = texts.flatMap(({ text }, index) =>
    text === null ? [] : [{ ...parseOptions, path: paths[index]!, text }],
  );
  const parsed = [...(await parser.parse(sources))];
  return texts.map(({ text, note, includes: joined, issues: missed }, index): ParsedFile => {
    const path = paths[index]!;
    const issues = note === null ? [] : [fileIssue(path, text === null ? "error" : "warning", note)];
    const result = text === null ? { article: null, issues: [] } : within(parsed.shift()!, folders.of(path));
    return {
      path,
      text,
      includes: joined,
      article: result.article,
      issues: [...issues, ...missed, ...result.issues],
    };
  });
}

/** The article for those only whom its folders let see it, too. */
function within(parsed: ParsedArticle, rules: readonly FolderRule[]): ParsedArticle {
  if (parsed.article === null || rules.length === 0) return parsed;
  const article = rules.reduce<Article>(
    (narrow, { access }) => narrowArticle(narrow, access),
    parsed.article,
  );
  const { file, patterns } = rules[0]!;
  const message =
    patterns === undefined
      ? `${file} speaks for all articles of its folder, and says that not everybody may see them now.`
      : `${file} leaves this page out of its site, so nobody sees it here. If it is an article, take it out of the list there.`;
  const issue = { severity: "warning", code: "folder-restricts", message } as const;
  const place = { path: article.path, line: null, column: null };
  return { article, issues: [...parsed.issues, { ...issue, ...place }] };
}

const ALONE = { includes: [], issues: [] } as const;

function fileIssue(
  path: string,
  severity: Issue["severity"],
  note: { code: string; message: string },
): Issue {
  return { severity, ...note, path, line: null, column: null };
}

/**
 * The articles and issues of parsed files, with their languages. Of two articles with one id the first keeps it; the other's folder, or
 * its language if they are translations of one another, goes before or behind its id.
 */
export function withoutDuplicates(parsed: readonly ParsedArticle[]): {
  articles: readonly Article[];
  issues: Issue[];
} {
  const byId = new Map<string, Article>();
  const issues: Issue[] = [];
  const read = withLanguages(parsed.flatMap(({ article }) => (article === null ? [] : [article]))).values();
  for (const result of parsed) {
    issues.push(...result.issues);
    if (result.article === null) continue;
    const own = read.next().value!;
    const first = byId.get(own.id);
    const article = first ? freeName(renamed(own, first), byId) : own;
    const isTaken = byId.has(article.id);
    if (first && (isTaken || !areTranslations(own, first)))
      issues.push(duplicateId(own, first, isTaken ? null : article.id));
    if (!isTaken) byId.set(article.id, article);
  }
  return { articles: [...byId.values()], issues };
}

function areTranslations(article: Article, other: Article): boolean {
  return article.translationKey !== null && article.translationKey === other.translationKey;
}

/** The article with its language behind its id, `vpn-de`, where the other is a translation, else with its folder before: `phones/overview`. */
function renamed(article: Article, other: Article): Article {
  if (areTranslations(article, other) && article.language !== null)
    return { ...article, id: `${article.id}-${article.language}` };
  return inFolder(article);
}

/** Where that name is taken too, the article is called by its file: none is left out for its name. */
function freeName(article: Article, taken: ReadonlyMap<string, Article>): Article {
  if (!taken.has(article.id) || article.path === null) return article;
  return { ...article, id: article.path.replace(/(?<=[^/])\.[^./]+$/, "") };
}

/** The article with its folder before its id: `phones/overview`. */
function inFolder(article: Article): Article {
  const folder = article.path?.split("/").slice(0, -1).join("/") ?? "";
  return folder === "" ? article : { ...article, id: `${folder}/${article.id}` };
}

function duplicateId(article: Article, first: Article, renamed: string | null): Issue {
  const end = renamed === null ? "It was left out: give it another id." : `It is "${renamed}" now.`;
  const message = `The id "${article.id}" of ${article.path} is taken by ${first.path}. ${end}`;
  const severity = renamed === null ? "error" : "warning";
  return { severity, code: "id-duplicate", message, path: article.path, line: null, column: null };
}
