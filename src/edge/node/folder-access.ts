import { join, posix } from "node:path";
import { glob } from "tinyglobby";
import { type ArticleAccess, cascadedAccess, type ParseArticleOptions } from "../markdown/index.ts";
import { fileStamp } from "./file-stamp.ts";
import { readText } from "./read-text.ts";

/**
 * Files that speak for all articles of their folder: what is below `cascade` in Hugo's, all of the others': Docusaurus, Material for MkDocs and
 * Eleventy, whose is called as its folder.
 */
const NAMES = [
  "_index.md",
  "index.md",
  "_category_.json",
  "_category_.yml",
  "_category_.yaml",
  ".meta.yml",
  "*.json",
  "*.11tydata.json",
];

/** What one of these files says, and which it is. */
export interface FolderRule {
  readonly file: string;
  readonly access: ArticleAccess;
}

/** What the folders of a folder say of all articles in them. */
export interface FolderAccess {
  /** Another whenever any of them says something else. */
  readonly stamp: string;
  /** What holds for the article at a path, beside what it says itself: none for most. */
  of(path: string): readonly FolderRule[];
}

/** A reader of the files that speak for folders below `directory`: each call looks for them, and reads those that have changed. */
export function createFolderReader(
  directory: string,
  options: Omit<ParseArticleOptions, "path">,
): () => Promise<FolderAccess> {
  let known = new Map<string, { readonly stamp: string; readonly access: ArticleAccess | null }>();
  return async () => {
    const now: typeof known = new Map();
    for (const path of await speakingFiles(directory)) {
      const stamp = await fileStamp(directory, path);
      const before = known.get(path);
      now.set(
        path,
        before?.stamp === stamp ? before : { stamp, access: await accessOf(directory, path, options) },
      );
    }
    known = now;
    return createFolderAccess(
      [...now].flatMap(([file, { access }]) => (access === null ? [] : [{ file, access }])),
    );
  };
}

/** One that cannot be read says nothing. */
async function accessOf(
  directory: string,
  path: string,
  options: Omit<ParseArticleOptions, "path">,
): Promise<ArticleAccess | null> {
  const { text } = await readText(join(directory, path));
  return text === null ? null : cascadedAccess(text, { ...options, path });
}

function createFolderAccess(rules: readonly FolderRule[]): FolderAccess {
  const byFolder = new Map<string, FolderRule[]>();
  for (const rule of rules) {
    const folder = posix.dirname(rule.file);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), rule]);
  }
  return {
    stamp: JSON.stringify(rules),
    of: (path) =>
      rules.length === 0 ? [] : foldersAbove(path).flatMap((folder) => byFolder.get(folder) ?? []),
  };
}

async function speakingFiles(directory: string): Promise<readonly string[]> {
  const paths = await glob(
    NAMES.map((name) => `**/${name}`),
    {
      cwd: directory,
      ignore: ["**/node_modules/**", "**/.git/**"],
      dot: true,
      followSymbolicLinks: false,
      expandDirectories: false,
    },
  );
  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter(speaks)
    .sort();
}

/** Eleventy's are called as their folder: `drafts/drafts.json`. */
function speaks(path: string): boolean {
  const name = posix.basename(path);
  if (!name.endsWith(".json") || name === "_category_.json") return true;
  return name.replace(/(?:\.11tydata)?\.json$/, "") === posix.basename(posix.dirname(path));
}

function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    folders.push(folder);
    if (folder === ".") return folders;
  }
}
