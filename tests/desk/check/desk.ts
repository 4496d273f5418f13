import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import {
  type Check,
  type CheckInput,
  type CheckOptions,
  checkArticles,
} from "../../../src/desk/check/check-articles.ts";
import { RULES } from "../../../src/desk/check/rules/all-rules.ts";
import { articleOutline, parseArticle } from "../../../src/edge/markdown/index.ts";

export type Checked = Partial<CheckOptions> & Pick<CheckInput, "tickets">;

/** Checks files of Markdown by their paths, on a fixed day; with `rule`, by it alone. */
export function check(
  files: Readonly<Record<string, string>>,
  { rule, tickets = [], ...options }: Checked & { readonly rule?: string } = {},
): Check {
  const pages = Object.entries(files).filter(([path]) => path.endsWith(".md"));
  const articles = pages.flatMap(([path, text]) => parseArticle(text, { path }).article ?? []);
  const index = createSearchIndex(articles, { now: "2026-11-22" });
  const outlines = new Map(articles.map(({ id, path }) => [id, articleOutline(files[path!]!, path)]));
  const alone = rule === undefined ? {} : Object.fromEntries(RULES.map(({ name }) => [name, name === rule]));
  return checkArticles(
    { index, outlines, files: Object.keys(files), tickets },
    { now: "2026-11-22", ...options, rules: { ...alone, ...options.rules } },
  );
}

/** "path:line" of every finding of a rule. */
export function places(
  files: Readonly<Record<string, string>>,
  rule: string,
  options: Checked = {},
): string[] {
  return check(files, { rule, ...options }).findings.map(({ place }) => `${place.path}:${place.line}`);
}

export function words(count: number, word = "thing"): string {
  return Array.from({ length: count }, (_, at) => `${word}${at}`).join(" ");
}
