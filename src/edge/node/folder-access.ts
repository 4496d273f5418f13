import { join, posix } from "node:path";
import { glob } from "tinyglobby";
import {
  type ArticleAccess,
  cascadedAccess,
  type ParseArticleOptions,
  scopedAccess,
} from "../markdown/index.ts";
import { fileStamp } from "./file-stamp.ts";
import { leftOutOfSite, SITE_FILES } from "./left-out-of-site.ts";
import { matchesPatterns } from "./matches-patterns.ts";
import { readText } from "./read-text.ts";

/**
 * Files that speak for all articles of their folder: what is below `cascade` in Hugo's, below `defaults` in Jekyll's, all of the others': Docusaurus,
 * Material for MkDocs, Quarto and Eleventy, whose is called as its folder. Beside them, files that name pages which the site does not have.
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
  "_config.yml",
  "_config.yaml",
  "_metadata.yml",
  "_metadata.yaml",
  ...SITE_FILES,
];

/** What one of these files says, and which it is. */
export interface FolderRule {
  readonly file: string;
  /** Whose articles it holds for; of one article, its path. */
  readonly folder: string;
  readonly access: ArticleAccess;
  /** Only for paths that these match, from the folder; for all unless given. */
  readonly patterns?: readonly string[];
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
  let known = new Map<string, { readonly stamp: string; readonly rules: readonly FolderRule[] }>();
  return async () => {
    const now: typeof known = new Map();
    for (const path of await speakingFiles(directory)) {
      const stamp = await fileStamp(directory, path);
      const before = known.get(path);
      now.set(
        path,
        before?.stamp === stamp ? before : { stamp, rules: await rulesOf(directory, path, options) },
      );
    }
    known = now;
    return createFolderAccess([...now.values()].flatMap(({ rules }) => rules));
  };
}

/** One that cannot be read says nothing. */
async function rulesOf(
  directory: string,
  file: string,
  options: Omit<ParseArticleOptions, "path">,
): Promise<readonly FolderRule[]> {
  const { text } = await readText(join(directory, file));
  if (text === null) return [];
  const folder = posix.dirname(file);
  const left = leftOutOfSite(file, text).map((one) => ({ file, access: LEFT_OUT, ...one }));
  if (/^_config\.ya?ml$/.test(posix.basename(file)))
    return [
      ...left,
      ...scopedAccess(text, options).map(({ path, access }) => ({
        file,
        folder: posix.join(folder, path),
        access,
      })),
    ];
  if (isSiteFile(file)) return left;
  const access = cascadedAccess(text, { ...options, path: file });
  return access === null ? [] : [{ file, folder, access }];
}

/** No page of the site: nobody sees it. */
const LEFT_OUT: ArticleAccess = {
  id: null,
  audience: ["public"],
  state: "draft",
  validFrom: null,
  validTo: null,
};

function isSiteFile(file: string): boolean {
  return /(?:ignore|\/?mkdocs\.ya?ml|docfx\.json)$|\.vitepress\/config\.\w+$/.test(file);
}

function createFolderAccess(rules: readonly FolderRule[]): FolderAccess {
  const byFolder = new Map<string, FolderRule[]>();
  for (const rule of rules) byFolder.set(rule.folder, [...(byFolder.get(rule.folder) ?? []), rule]);
  return {
    stamp: JSON.stringify(rules),
    of: (path) =>
      rules.length === 0
        ? []
        : [path, ...foldersAbove(path)]
            .flatMap((folder) => byFolder.get(folder) ?? [])
            .filter(
              ({ folder, patterns }) => !patterns || matchesPatterns(patterns, posix.relative(folder, path)),
            ),
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
  if (!name.endsWith(".json") || name === "_category_.json" || name === "docfx.json") return true;
  return name.replace(/(?:\.11tydata)?\.json$/, "") === posix.basename(posix.dirname(path));
}

function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    folders.push(folder);
    if (folder === ".") return folders;
  }
}
