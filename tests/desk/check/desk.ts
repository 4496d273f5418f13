import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import {
  type Check,
  type CheckInput,
  type CheckOptions,
  checkArticles,
} from "../../../src/desk/check/check-articles.ts";
import { RULES } from "../../../src/desk/check/rules/all-rules.ts";
import { articleOutline, parseArticle } from "../../../src/edge/markdown/index.ts";

export type Checked = Partial<CheckOptions> & Omit<CheckInput, "index" | "outlines" | "files">;

/** Checks files of Markdown by their paths, on a fixed day; with `rule`, by it alone. */
export function check(
  files: Readonly<Record<string, string>>,
  { rule, tickets, demand, golden, gaps, ...options }: Checked & { readonly rule?: string } = {},
): Check {
  const { index, outlines } = readOnce(files);
  const alone = rule === undefined ? {} : Object.fromEntries(RULES.map(({ name }) => [name, name === rule]));
  return checkArticles(
    {
      ...{ index, files: Object.keys(files) },
      ...(outlines && { outlines }),
      ...(tickets && { tickets }),
      ...(demand && { demand }),
      ...(golden && { golden }),
      ...(gaps && { gaps }),
    },
    { now: "2026-11-22", ...options, rules: { ...alone, ...options.rules } },
  );
}

const read = new WeakMap<object, Pick<CheckInput, "index" | "outlines">>();

/** The same files are read once, however often they are checked. */
function readOnce(files: Readonly<Record<string, string>>): Pick<CheckInput, "index" | "outlines"> {
  const known = read.get(files);
  if (known !== undefined) return known;
  const pages = Object.entries(files).filter(([path]) => path.endsWith(".md"));
  const articles = pages.flatMap(([path, text]) => parseArticle(text, { path }).article ?? []);
  const made = {
    index: createSearchIndex(articles, { now: "2026-11-22" }),
    outlines: new Map(articles.map(({ id, path }) => [id, articleOutline(files[path!]!, path)])),
  };
  read.set(files, made);
  return made;
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
