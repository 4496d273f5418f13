import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import { LevelZeroError } from "../../index.ts";

/** Names, in lower case, of files at the top of a repository that tell about it and answer no customer. */
const repositoryFiles = new Set(
  "readme changelog contributing code_of_conduct notice authors codeowners".split(" "),
);

/** The same, where only the case tells `SECURITY.md` of a repository from an article called `security.md`. */
const shoutedFiles = new Set("SECURITY SUPPORT LICENSE LICENCE GOVERNANCE MAINTAINERS".split(" "));

/** Menus and forms, wherever they are. */
const menus = new Set("toc summary pull_request_template issue_template".split(" "));

/** Paths relative to the folder, with forward slashes, in code-unit order. */
interface ArticleFiles {
  readonly articles: readonly string[];
  /** Markdown files that are no articles by their name or folder. */
  readonly ignored: readonly string[];
}

/**
 * The Markdown files (`.md`, `.markdown`, `.mdx`) below `directory`. Named in `ignored`: files whose name begins with a dot, those at
 * once in a dot folder, and symbolic links, which could lead in circles or out of the folder. Left out unseen: the rest of dot folders, `.git`,
 * `node_modules`, and what `ignore` (glob patterns) matches.
 * Throws `LevelZeroError` with code `NOT_FOUND` if `directory` is no folder.
 */
export async function findArticleFiles(directory: string, ignore: readonly string[]): Promise<ArticleFiles> {
  await mustBeFolder(directory);
  const found = await glob("**/*.{md,markdown,mdx}", {
    cwd: directory,
    ignore: ["**/node_modules/**", "**/.*/**", ...ignore],
    dot: true,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const paths = found.map((path) => path.replaceAll("\\", "/")).sort();
  const articles = paths.filter(isArticlePath);
  const kept = new Set(articles);
  const left = [...paths, ...(await unreadFiles(directory))].filter((path) => !kept.has(path));
  return { articles, ignored: [...new Set(left)].sort() };
}

/**
 * Not a repository's `README` and its like at the top, no menu, not a file or folder that starts with `_` or `.`, and not in an
 * `includes` folder: those are parts of articles.
 */
export function isArticlePath(path: string): boolean {
  const parts = path.split("/");
  const name = (parts.at(-1) ?? "").replace(/\.[^.]*$/, "");
  const isTop = parts.length === 1 && (repositoryFiles.has(name.toLowerCase()) || shoutedFiles.has(name));
  const isMenu =
    menus.has(name.toLowerCase()) && (isTopOrShouted(parts, name) || name.toLowerCase().includes("template"));
  return (
    !isTop &&
    !isMenu &&
    !parts.slice(0, -1).some((part) => part.toLowerCase() === "includes") &&
    !parts.some((part) => part.startsWith("_") || (part.startsWith(".") && !/^\.[^.]*$/.test(part)))
  );
}

/** `SUMMARY.md` is a book's menu anywhere; `summary.md` below the top is an article. */
function isTopOrShouted(parts: readonly string[], name: string): boolean {
  return parts.length === 1 || name === name.toUpperCase() || name.toLowerCase() === "toc";
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

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

/**
 * What a reader of the folder may miss, to be named: Markdown files and folders that are symbolic links, the latter with a slash at the end,
 * and Markdown files that lie in a dot folder at once. Relative to the folder, with forward slashes, in no order. O(folders).
 */
async function unreadFiles(directory: string, folder = ""): Promise<readonly string[]> {
  const entries = await entriesOf(join(directory, folder));
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) return MARKDOWN.test(path) ? [path] : await linkedFolder(directory, path);
      if (!entry.isDirectory() || entry.name === "node_modules" || entry.name === ".git") return [];
      if (!entry.name.startsWith(".")) return unreadFiles(directory, path);
      const hidden = await entriesOf(join(directory, path));
      return hidden
        .filter((file) => file.isFile() && MARKDOWN.test(file.name))
        .map(({ name }) => `${path}/${name}`);
    }),
  );
  return found.flat();
}

async function linkedFolder(directory: string, path: string): Promise<readonly string[]> {
  const isFolder = await readdir(join(directory, path)).then(
    () => true,
    () => false,
  );
  return isFolder ? [`${path}/`] : [];
}

/** Nothing of a folder that cannot be read. */
function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
