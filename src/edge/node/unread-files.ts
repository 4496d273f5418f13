import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

/**
 * What a reader of the folder may miss, to be named: Markdown files and folders that are symbolic links, the latter with a slash at the end,
 * and Markdown files that lie in a dot folder at once. Relative to the folder, with forward slashes, in no order. O(folders).
 */
export async function unreadFiles(directory: string, folder = ""): Promise<readonly string[]> {
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
