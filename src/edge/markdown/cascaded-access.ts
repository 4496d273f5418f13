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

/** As a header of its own. */
function cascadeOf(text: string): string | null {
  if (!/cascade/i.test(text.slice(0, 70_000))) return null;
  const { entries } = readFrontMatter(text.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n"), silent);
  const cascade = entries.find(({ key }) => CASCADE.test(key));
  if (cascade === undefined) return null;
  const said: readonly HeaderEntry[] = cascade.inner ?? listedEntries(cascade);
  const own = said.map(({ key, value }) => [key.replace(/^cascade\./i, ""), value] as const);
  return `---\n${own.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join("\n")}\n---\n`;
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
