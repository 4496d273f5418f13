import { posix } from "node:path";
import { patternLines } from "./matches-patterns.ts";

/** Pages that a site does not have, as patterns relative to a folder. */
interface LeftOut {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** Files in which a site generator is told what of a folder is no page. */
export const SITE_FILES = [
  ".eleventyignore",
  ".mintignore",
  ".bookignore",
  "mkdocs.yml",
  "mkdocs.yaml",
  "docfx.json",
  ".vitepress/config.{js,ts,mjs,mts,cjs,cts}",
] as const;

/**
 * What such a file leaves out: the lines of an ignore file, `exclude_docs` and `draft_docs` of MkDocs, `srcExclude` of VitePress, `exclude` of Jekyll, and pages
 * that DocFX keeps from search engines. Never throws: what cannot be read leaves out nothing.
 */
export function leftOutOfSite(file: string, text: string): readonly LeftOut[] {
  const folder = posix.dirname(file);
  const name = posix.basename(file);
  const said = saidBy(name, text);
  if (said.patterns.length === 0) return [];
  const folders = name.startsWith("config.")
    ? [posix.dirname(folder)]
    : [folder, ...said.inner.map((one) => posix.join(folder, one))];
  return [...new Set(folders)].map((one) => ({ folder: one, patterns: said.patterns }));
}

interface Said {
  readonly patterns: readonly string[];
  /** Folders of the pages, below that of the file, for which they hold too. */
  readonly inner: readonly string[];
}

function saidBy(name: string, text: string): Said {
  if (name.endsWith("ignore")) return { patterns: patternLines(text), inner: [] };
  if (name.startsWith("mkdocs.")) return ofMkDocs(text);
  if (name === "docfx.json") return { patterns: ofDocFx(text), inner: [] };
  if (name.startsWith("_config.")) return { patterns: ofJekyll(text), inner: [] };
  const listed = /\bsrcExclude\s*:\s*\[([^\]]{0,5000})\]/.exec(text)?.[1] ?? "";
  return { patterns: [...listed.matchAll(/["'`]([^"'`\n]{1,200})["'`]/g)].map(([, one]) => one!), inner: [] };
}

/** Blocks of lines; a tag such as `!!python/name` elsewhere in the file does not matter. */
function ofMkDocs(text: string): Said {
  const blocks = text.matchAll(
    /^(?:exclude_docs|draft_docs)[ \t]*:[ \t]*[|>][+-]?[ \t]*\r?\n((?:[ \t]+[^\n]*\n?|\r?\n)*)/gm,
  );
  const patterns = [...blocks].flatMap(([, block = ""]) => patternLines(block));
  const own = /^docs_dir[ \t]*:[ \t]*["']?([^"'\s#]{1,100})/m.exec(text)?.[1] ?? "docs";
  return { patterns, inner: [own] };
}

/** `exclude: [a, b]` or a list below it; from the folder of the file. */
function ofJekyll(text: string): readonly string[] {
  const inline = /^exclude[ \t]*:[ \t]*\[([^\]]{0,5000})\]/m.exec(text)?.[1];
  const block =
    /^exclude[ \t]*:[ \t]*(?:#[^\n]*)?\r?\n((?:[ \t]*-[ \t][^\n]*\n?|[ \t]*#[^\n]*\n|\r?\n)*)/m.exec(
      text,
    )?.[1];
  const items =
    inline?.split(",") ?? (block ?? "").split("\n").map((line) => line.replace(/^[ \t]*-[ \t]+/, ""));
  return items
    .map((item) =>
      item
        .replace(/[ \t]#.*$/, "")
        .trim()
        .replace(/^["']|["']$/g, ""),
    )
    .filter((item) => item !== "" && !item.startsWith("#"))
    .map((item) => (item.startsWith("/") || item.startsWith("*") ? item : `/${item}`));
}

type Metadata = Readonly<Record<string, unknown>>;

function ofDocFx(text: string): readonly string[] {
  const build = objectOf(objectOf(parsed(text)).build);
  const robots = ([key]: readonly [string, unknown]): boolean => /^robots$/i.test(key);
  const closes = (value: unknown): boolean => /noindex|none/i.test(String(value));
  const all = Object.entries(objectOf(build.globalMetadata)).filter(robots);
  const some = Object.entries(objectOf(build.fileMetadata)).filter(robots);
  return [
    ...(all.some(([, value]) => closes(value)) ? ["**"] : []),
    ...some
      .flatMap(([, byGlob]) => Object.entries(objectOf(byGlob)))
      .map(([glob, value]) => (closes(value) ? `/${glob}` : `!/${glob}`)),
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Metadata {
  return typeof value === "object" && value !== null ? (value as Metadata) : {};
}
