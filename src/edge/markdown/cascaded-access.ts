import type { Article } from "../../core/article/article.ts";
import { mustSay } from "../../core/door/takes.ts";
import type { HeaderEntry } from "./header/header-entry.ts";
import { listedEntries } from "./header/listed-entries.ts";
import { readFrontMatter } from "./header/read-front-matter.ts";
import type { ParseArticleOptions } from "./parse-options.ts";
import { type ArticleAccess, readArticleAccess } from "./read-article-access.ts";

/** Keys below which Hugo keeps what holds for all pages of a section. */
const CASCADE = /^cascade$/i;

/**
 * What a file that speaks for its folder says of who may see the articles in it: a page, what stands below `cascade`; a file of data, all of it. `null` if
 * it says nothing.
 * @param text of the file; `path` tells pages from data
 */
export function cascadedAccess(text: string, options: ParseArticleOptions = {}): ArticleAccess | null {
  mustSay(text, "cascadedAccess: the text");
  const isPage = /\.(?:md|mdx|markdown)$/i.test(options.path ?? "");
  const header = isPage ? cascadeOf(text) : text.trim().startsWith("{") ? text : `---\n${text}\n---\n`;
  if (header === null) return null;
  const access = readArticleAccess(`${header}\n\n# Folder\n`, options);
  return isOpen(access, options) ? null : { ...access, id: null };
}

/**
 * What `defaults` of Jekyll's `_config.yml` say of who may see the pages below each `scope`: its path from the folder of the file, empty for all; of a
 * `type` such as `drafts`, its folder, `_drafts`. What
 * stands behind a wildcard in it is taken for all of the folder before it: in doubt nobody sees them. Returns those that narrow it.
 * @param text of the file
 */
export function scopedAccess(
  text: string,
  options: ParseArticleOptions = {},
): readonly { readonly path: string; readonly access: ArticleAccess }[] {
  mustSay(text, "scopedAccess: the text");
  const { entries } = readFrontMatter(`---\n${text}\n---\n`, silent);
  const listed = entries.find(({ key }) => key === "defaults")?.value;
  return (Array.isArray(listed) ? (listed as readonly Scope[]) : []).flatMap((item) => {
    const values = Object.entries(item?.values ?? {});
    const access = readArticleAccess(`${headerOf(values)}\n\n# Folder\n`, options);
    const folder = String(item?.scope?.path ?? "").replace(/(?:^|\/)[^/]*\*.*$|^\/|\/$/g, "");
    const type = String(item?.scope?.type ?? "pages");
    const path = type === "pages" ? folder : `${folder}/_${type}`.replace(/^\//, "");
    return isOpen(access, options) ? [] : [{ path, access: { ...access, id: null } }];
  });
}

type Scope = {
  readonly scope?: { readonly path?: unknown; readonly type?: unknown } | null;
  readonly values?: object | null;
} | null;

function headerOf(entries: readonly (readonly [key: string, value: unknown])[]): string {
  return `---\n${entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join("\n")}\n---\n`;
}

/** As a header of its own. */
function cascadeOf(text: string): string | null {
  if (!/cascade/i.test(text.slice(0, 70_000))) return null;
  const { entries } = readFrontMatter(text.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n"), silent);
  const cascade = entries.find(({ key }) => CASCADE.test(key));
  if (cascade === undefined) return null;
  const said: readonly HeaderEntry[] = cascade.inner ?? listedEntries(cascade);
  const own = said.map(({ key, value }) => [key.replace(/^cascade\./i, ""), value] as const);
  return headerOf(own);
}

function isOpen(
  { audience, state, validFrom, validTo }: ArticleAccess,
  options: ParseArticleOptions,
): boolean {
  const usual: Article["audience"] = options.defaultAudience ?? ["public"];
  const isUsual = audience.length === usual.length && audience.every((name) => usual.includes(name));
  return state === "published" && validFrom === null && validTo === null && isUsual;
}

function silent(code: string, message: string, place: { line: number; column: number | null }) {
  return { severity: "warning", code, message, path: null, ...place } as const;
}
