import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { mustList, mustSay } from "../../core/door/takes.ts";
import type { Article } from "../../index.ts";
import { articleOutline } from "../markdown/index.ts";
import { readText } from "./read-text.ts";

type Outline = ReturnType<typeof articleOutline>;

/** What a check needs of a folder besides its articles. */
export interface ReadOutlines {
  /** By article id; an article whose file cannot be read any more has none. */
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Paths of all files of the folder, with forward slashes. Dot folders and `node_modules` are not looked into. */
  readonly files: readonly string[];
}

/** Files that are open at once. */
const AT_ONCE = 16;

/**
 * How the Markdown of the `articles` that were read from `directory` is built, and what files there are. O(length of the files).
 * @param directory the folder, with all below it
 */
export async function readOutlines(directory: string, articles: readonly Article[]): Promise<ReadOutlines> {
  mustSay(directory, "readOutlines: the folder");
  mustList(articles, "id path", "readOutlines: the articles");
  const outlines = new Map<string, Outline>();
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    const some = articles.slice(at, at + AT_ONCE);
    const texts = await Promise.all(
      some.map(async ({ path }) => (path === null ? null : (await readText(join(directory, path))).text)),
    );
    some.forEach(({ id, path }, i) => {
      const text = texts[i] ?? null;
      if (text !== null) outlines.set(id, articleOutline(text, path));
    });
  }
  return { outlines, files: (await filesIn(directory, "")).sort() };
}

async function filesIn(directory: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) found.push(path);
    else if (!entry.name.startsWith(".") && entry.name !== "node_modules")
      for (const file of await filesIn(directory, path)) found.push(file);
  }
  return found;
}
