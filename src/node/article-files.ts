import { stat } from "node:fs/promises";
import { glob } from "tinyglobby";
import { LevelZeroError } from "../index.ts";

/** Names, without extension and in lower case, of files that tell about a repository or its menu and answer no customer. */
const notArticles = new Set(
  "readme changelog contributing code_of_conduct security license licence notice authors codeowners support toc summary pull_request_template issue_template".split(
    " ",
  ),
);

/** Paths relative to the folder, with forward slashes, in code-unit order. */
export interface ArticleFiles {
  readonly articles: readonly string[];
  /** Markdown files that are no articles by their name or folder. */
  readonly ignored: readonly string[];
}

/**
 * The Markdown files (`.md`, `.markdown`, `.mdx`) below `directory`. Left out unseen: dot folders, `node_modules`, what `ignore`
 * (glob patterns) matches, and what lies behind symbolic links, which could lead in circles or out of the folder.
 * Throws `LevelZeroError` with code `NOT_FOUND` if `directory` is no folder.
 */
export async function findArticleFiles(directory: string, ignore: readonly string[]): Promise<ArticleFiles> {
  await mustBeFolder(directory);
  const found = await glob("**/*.{md,markdown,mdx}", {
    cwd: directory,
    ignore: ["**/node_modules/**", ...ignore],
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const paths = found.map((path) => path.replaceAll("\\", "/")).sort();
  const articles = paths.filter(isArticlePath);
  const kept = new Set(articles);
  return { articles, ignored: paths.filter((path) => !kept.has(path)) };
}

/** Not `README` and its like, not a file or folder that starts with `_`, and not in an `includes` folder: those are parts of articles. */
export function isArticlePath(path: string): boolean {
  const parts = path.toLowerCase().split("/");
  const name = (parts.at(-1) ?? "").replace(/\.[^.]*$/, "");
  return (
    !notArticles.has(name) &&
    !parts.slice(0, -1).includes("includes") &&
    !parts.some((part) => part.startsWith("_"))
  );
}

async function mustBeFolder(directory: string): Promise<void> {
  const found = await stat(directory).catch((cause: unknown) => {
    const message = `The articles folder ${JSON.stringify(directory)} cannot be read. Check the path.`;
    throw new LevelZeroError("NOT_FOUND", message, { cause });
  });
  if (!found.isDirectory()) {
    const message = `The articles path ${JSON.stringify(directory)} must be a folder, got a file. Name the folder that holds it.`;
    throw new LevelZeroError("NOT_FOUND", message);
  }
}
