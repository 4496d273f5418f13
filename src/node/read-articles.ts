import { join } from "node:path";
import { type Article, type Issue, LevelZeroError } from "../index.ts";
import type { ParseArticleOptions, ParsedArticle } from "../markdown/index.ts";
import { findArticleFiles } from "./article-files.ts";
import { mapBounded } from "./article-map-bounded.ts";
import { type ArticleParser, createArticleParser } from "./article-parser.ts";
import { readText } from "./read-text.ts";

/** Files open at once. */
const maxOpenFiles = 32;

export interface ReadArticlesOptions extends Omit<ParseArticleOptions, "path"> {
  /** Glob patterns, relative to the folder, of files to leave out: `["drafts/**"]`. */
  readonly ignore?: readonly string[];
  /** Most threads to parse with; 0 for none. Default: one per processor, from 400 files on. The result does not depend on it. */
  readonly threads?: number;
}

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
}

/**
 * Reads all Markdown articles below `directory`: `.md`, `.markdown` and `.mdx`.
 *
 * Not read: dot folders, `node_modules`, what lies behind symbolic links, `options.ignore`; and, listed in `ignored`: README,
 * CHANGELOG, LICENSE, TOC and their like, files and folders that start with `_`, and folders named `includes`.
 * One bad file costs one file: it becomes an issue. Of two articles with one id the first (by path) holds.
 * Throws `LevelZeroError`: `NOT_FOUND` if `directory` is no folder, `INVALID_OPTION` for a wrong option.
 */
export async function readArticles(
  directory: string,
  options: ReadArticlesOptions = {},
): Promise<ReadArticles> {
  const { ignore = [], threads, ...parseOptions } = options;
  if (threads !== undefined && (!Number.isInteger(threads) || threads < 0)) {
    throw new LevelZeroError("INVALID_OPTION", `threads must be 0 or a positive integer, got ${threads}.`);
  }
  const { articles: files, ignored } = await findArticleFiles(directory, ignore);
  const parser = createArticleParser(files.length, threads);
  try {
    const parsed = await parseFiles({ directory, files, parser, parseOptions });
    return { ...withoutDuplicates(parsed), files, ignored };
  } finally {
    await parser.close();
  }
}

interface Job {
  readonly directory: string;
  readonly files: readonly string[];
  readonly parser: ArticleParser;
  readonly parseOptions: ParseArticleOptions;
}

async function parseFiles(job: Job): Promise<ParsedArticle[]> {
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
  { directory, parser, parseOptions }: Job,
  paths: readonly string[],
): Promise<ParsedArticle[]> {
  const limit = Math.max(1, Math.floor(maxOpenFiles / parser.batches));
  const texts = await mapBounded(paths, limit, (path) => readText(join(directory, path)));
  const sources = texts.flatMap(({ text }, index) =>
    text === null ? [] : [{ ...parseOptions, path: paths[index]!, text }],
  );
  const parsed = [...(await parser.parse(sources))];
  return texts.map(({ text, note }, index): ParsedArticle => {
    const issues = note === null ? [] : [fileIssue(paths[index]!, text === null ? "error" : "warning", note)];
    const result = text === null ? { article: null, issues: [] } : parsed.shift()!;
    return { article: result.article, issues: [...issues, ...result.issues] };
  });
}

function fileIssue(
  path: string,
  severity: Issue["severity"],
  note: { code: string; message: string },
): Issue {
  return { severity, ...note, path, line: null, column: null };
}

function withoutDuplicates(parsed: readonly ParsedArticle[]): { articles: Article[]; issues: Issue[] } {
  const byId = new Map<string, Article>();
  const issues: Issue[] = [];
  for (const result of parsed) {
    issues.push(...result.issues);
    if (result.article === null) continue;
    const first = byId.get(result.article.id);
    if (first) issues.push(duplicateId(result.article, first));
    else byId.set(result.article.id, result.article);
  }
  return { articles: [...byId.values()], issues };
}

function duplicateId(article: Article, first: Article): Issue {
  const message = `The id "${article.id}" of ${article.path} is taken by ${first.path}. It was left out: give it another id.`;
  return { severity: "error", code: "id-duplicate", message, path: article.path, line: null, column: null };
}
