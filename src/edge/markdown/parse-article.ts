import type { Article } from "../../core/article/article.ts";
import { stricterState } from "../../core/article/state.ts";
import { mustBe } from "../../core/door/door.ts";
import { text as textKind } from "../../core/door/kinds.ts";
import type { Issue } from "../../core/issue.ts";
import { addMarkdown } from "./add-markdown.ts";
import { boundMarkdown } from "./bound-markdown.ts";
import { cleanDialect } from "./clean-dialect.ts";
import { normalizeKey } from "./header/header-entry.ts";
import type { FrontMatter, Warn } from "./header/read-front-matter.ts";
import type { Metadata } from "./header/read-metadata.ts";
import { closingTag, pageBanner } from "./page-banner.ts";
import { type ParseArticleOptions, parseDoor } from "./parse-options.ts";
import { readHeader } from "./read-header.ts";
import { readersOf, readerText } from "./reader-text.ts";
import { isRedirectStub } from "./redirect-stub.ts";
import { type Passage, signOf } from "./reserved/passage.ts";
import { SectionBuilder } from "./section-builder.ts";
import { toTree } from "./to-tree.ts";

export interface ParsedArticle {
  /** `null` if the text holds no article; then `issues` has an error. */
  readonly article: Article | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads one Markdown text, with or without YAML front matter, into an article. Never throws: what is wrong is in `issues`.
 * An article with broken front matter is kept with all that could be read; if what was lost may restrict who sees it,
 * it is a draft. Time is bounded: at most 400,000 characters and 5,000 lines are read, and hostile markup is left out.
 * @param text Markdown, with or without front matter
 */
export function parseArticle(text: string, options: ParseArticleOptions = {}): ParsedArticle {
  mustBe(textKind, text, "parseArticle: the Markdown");
  const checked = parseDoor(options);
  const path = checked.path?.replaceAll("\\", "/") ?? null;
  try {
    return read(text, path, checked);
  } catch (error) {
    const reason = String((error as Error).message).slice(0, 200);
    const message = `The Markdown could not be read (${reason}). Simplify the article, or leave it out.`;
    return {
      article: null,
      issues: [{ severity: "error", code: "parse-failed", message, path, line: null, column: null }],
    };
  }
}

function read(text: string, path: string | null, options: ParseArticleOptions): ParsedArticle {
  const { front, metadata, issues: headerIssues, warn } = readHeader(text, path, options);
  const body = readBody(front, { path, warn });
  const issues = [...headerIssues, ...body.issues];
  const article = toArticle(metadata, body, path);
  if (article === null) return { article, issues: [...issues, emptyArticle(path)] };
  const banner = article.audience.includes("public")
    ? (closingTag(article) ?? pageBanner(article, front.body, body.reserved))
    : null;
  if (banner !== null) {
    const message = `${JSON.stringify(banner)} sounds as if not everybody may see the article. It is treated as a draft. Say who may see it in the front matter (audience: …), or take the words away.`;
    const issue = warn("access-unknown", message, { line: front.bodyLine + 1, column: null });
    return {
      article: { ...article, state: stricterState(article.state, "draft") },
      issues: [...issues, issue],
    };
  }
  const isEmpty = article.sections.length === 0;
  const hasKey = front.entries.some(({ key }) => /^redirect(?:to|url|link)?$/.test(normalizeKey(key)));
  // A page that only sends its readers on is no answer.
  if ((isEmpty && hasKey) || isRedirectStub(front.body, article))
    return { article: { ...article, state: "retired" }, issues };
  return { article, issues: isEmpty ? [...issues, withoutText(path)] : issues };
}

interface Body extends Pick<Article, "sections" | "links"> {
  readonly reserved: readonly Passage[];
  readonly issues: readonly Issue[];
}

function readBody(front: FrontMatter, { path, warn }: { path: string | null; warn: Warn }): Body {
  const shown = readerText(front, true);
  const bounded = boundMarkdown(shown.text);
  const builder = new SectionBuilder();
  const isMdx = /\.mdx$/i.test(path ?? "");
  const tree = toTree(cleanDialect(bounded.markdown, isMdx), isMdx);
  addMarkdown(tree, front.bodyLine, builder);
  return {
    sections: builder.build(),
    links: builder.links,
    reserved: shown.reserved,
    issues: [
      ...reservedIssue(shown.reserved, front, warn),
      ...bounded.problems.map(({ code, message, line }) =>
        warn(code, message, { line: line + front.bodyLine, column: null }),
      ),
    ],
  };
}

/** Says that passages were left out, where the first one is. */
function reservedIssue(
  reserved: readonly Passage[],
  { body, bodyLine, entries }: FrontMatter,
  warn: Warn,
): Issue[] {
  const first = [...reserved].sort((a, b) => a.start - b.start)[0];
  if (first === undefined) return [];
  const what = reserved.length === 1 ? "A passage was left out" : `${reserved.length} passages were left out`;
  const message = `${what}: ${JSON.stringify(signOf(first.mark))} says that it is for few readers. If all may read it, use other words; if it is an article of its own, give it a file with its audience.${notTheDesk(readersOf(entries))}`;
  const line = bodyLine + body.slice(0, first.start).split("\n").length;
  return [warn("passage-reserved", message, { line, column: null })];
}

/** For whoever has taken a name such as `staff` for the desk's. */
function notTheDesk(readers: readonly string[]): string {
  const named = readers.filter((name) => name !== "public");
  if (named.length === 0) return "";
  return ` Readers of its audience (${named.slice(0, 5).join(", ")}) may be customers; an article for the desk alone says audience: agents, and keeps all.`;
}

/** A rule of dashes is no title. */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** `null` without a word of text and without a title. */
function toArticle(
  metadata: Metadata,
  { sections, links }: Pick<Body, "sections" | "links">,
  path: string | null,
): Article | null {
  if (sections.length === 0 && metadata.title === null) return null;
  const first = sections.find(({ level, heading }) => level === 1 && hasWord(heading))?.heading;
  const heading = sections.map((section) => section.heading).find(hasWord);
  const named = path === null ? "" : titleFromPath(path);
  const firstLine = sections[0]?.text.split("\n")[0]?.slice(0, 80) ?? "";
  const title = [metadata.title ?? "", first ?? "", named, heading ?? "", firstLine].find(hasWord) ?? "";
  const id = metadata.id ?? (path === null ? title : withoutExtension(path));
  // Not a spread: V8 gives each object of this one a layout of its own, and the fields of thousands of such take ten times as long to read.
  return Object.assign({}, metadata, { id, title, sections, links, path });
}

function emptyArticle(path: string | null): Issue {
  const message = "The article has no text and no title. Write it, or delete the file.";
  return { severity: "error", code: "article-empty", message, path, line: null, column: null };
}

function withoutText(path: string | null): Issue {
  const message = "The article has a title but no text: nobody can solve anything with it.";
  return { severity: "warning", code: "article-without-text", message, path, line: null, column: null };
}

/**
 * A file name made readable: `kb/reset-my_password.md` is `Reset my password`. Of an index or README, its folder's name. Where hyphens
 * are written as `%2D`, as Azure DevOps does, other hyphens are blanks. The 32 digits that Notion puts behind each name are no words of it, and neither are
 * the date that Jekyll puts before one and the number by which pages are ordered, `03-`.
 */
function titleFromPath(path: string): string {
  const parts = withoutExtension(path).split("/");
  const last = (parts.at(-1) ?? "").replace(/(?<=.)[ -][\da-f]{32}$/, "");
  const bare = last.replace(/^(?:\d{4}-\d{2}-\d{2}-|0\d[-_. ]+)(?=\p{L})/u, "");
  const name = /^(?:_?index|readme)$/i.test(last) && parts.length > 1 ? (parts.at(-2) ?? bare) : bare;
  const words = decoded(name.replace(/[\s_-]+/g, " ").trim());
  return words === "" ? name : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Escapes that are none stay as they are. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The path without its last extension: the id of an article that gives itself none. */
function withoutExtension(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]+$/, "");
}
