import type { Article } from "../article/article.ts";
import type { ArticleState } from "../article/state.ts";
import { mustBe, optionsDoor } from "../door/door.ts";
import { orNull, text as textKind, texts, that } from "../door/kinds.ts";
import type { Issue } from "../issue.ts";
import { addMarkdown } from "./add-markdown.ts";
import { boundMarkdown } from "./bound-markdown.ts";
import { cleanDialect } from "./clean-dialect.ts";
import { normalizeKey } from "./header/header-entry.ts";
import type { KeyMeaning } from "./header/key-meaning.ts";
import { type FrontMatter, readFrontMatter, type Warn } from "./header/read-front-matter.ts";
import { type Metadata, readMetadata } from "./header/read-metadata.ts";
import { SectionBuilder } from "./section-builder.ts";
import { plainText, stripComments } from "./strip-comments.ts";
import { titleFromPath, withoutExtension } from "./title-from-path.ts";
import { toTree } from "./to-tree.ts";

export interface ParseArticleOptions {
  /** The article's path in its folder; gives the id and title of an article that names none. */
  readonly path?: string | null;
  /** Who sees an article that does not say it. Default: `["public"]`. */
  readonly defaultAudience?: readonly string[];
  /** Audience names that mean everybody in these articles, such as `ITPro`. Default: none. */
  readonly publicAudiences?: readonly string[];
  /**
   * What front matter keys mean at this desk: a field (`{ acl: "audience" }`), `private` or `retired` (a yes hides or retires the
   * article), `public` (a no hides it), or `nothing`. Goes before what level-zero knows. Default: none, so that a key that sounds like
   * access or state and is not known makes the article a draft.
   */
  readonly frontMatter?: Readonly<Record<string, KeyMeaning>>;
  /** What words for the state mean at this desk: `{ approved: "published" }`. Default: none. */
  readonly states?: Readonly<Record<string, ArticleState>>;
}

/** What they may mean, `readArticles` checks. */
const words = that<never>(
  (value) => typeof value === "object" && value !== null,
  "an object of names and their meanings",
);

const parseDoor = optionsDoor<ParseArticleOptions>("parseArticle", {
  path: orNull(textKind),
  defaultAudience: texts,
  publicAudiences: texts,
  frontMatter: words,
  states: words,
});

export interface ParsedArticle {
  /** `null` if the text holds no article; then `issues` has an error. */
  readonly article: Article | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads one Markdown text, with or without YAML front matter, into an article. Never throws: what is wrong is in `issues`.
 * An article with broken front matter is kept with all that could be read; if what was lost may restrict who sees it,
 * it is a draft. Time is bounded: at most 400,000 characters and 5,000 lines are read, and hostile markup is left out.
 */
export function parseArticle(text: string, options: ParseArticleOptions = {}): ParsedArticle {
  mustBe(textKind, text, "parseArticle: the Markdown");
  parseDoor(options);
  const path = options.path?.replaceAll("\\", "/") ?? null;
  try {
    return read(text, path, options);
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
  const warn: Warn = (code, message, { line, column }) => ({
    severity: "warning",
    code,
    message,
    path,
    line,
    column,
  });
  const front = readFrontMatter(text.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n"), warn);
  const { defaultAudience = ["public"], publicAudiences = [], frontMatter = {}, states = {} } = options;
  const own = { ownKeys: byName(frontMatter), ownStates: byName(states) };
  const [metadata, metadataIssues] = readMetadata(front, { defaultAudience, publicAudiences, ...own }, warn);
  const body = readBody(front, { path, warn });
  const issues = [...front.issues, ...metadataIssues, ...body.issues];
  const article = toArticle(metadata, body, path);
  if (article === null) return { article, issues: [...issues, emptyArticle(path)] };
  if (article.sections.length > 0) return { article, issues };
  const isStub = front.entries.some(({ key }) => /^redirect(?:to|url|link)?$/.test(normalizeKey(key)));
  // A page that only sends its readers on is no answer.
  if (!isStub) return { article, issues: [...issues, withoutText(path)] };
  return { article: { ...article, state: "retired" }, issues };
}

function byName<T>(said: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(said).map(([name, meaning]) => [normalizeKey(name), meaning]));
}

interface Body extends Pick<Article, "sections" | "links"> {
  readonly issues: readonly Issue[];
}

function readBody(front: FrontMatter, { path, warn }: { path: string | null; warn: Warn }): Body {
  const bounded = boundMarkdown(stripComments(plainText(front.body)));
  const builder = new SectionBuilder();
  const tree = toTree(cleanDialect(bounded.markdown, /\.mdx$/i.test(path ?? "")));
  addMarkdown(tree, front.bodyLine, builder);
  return {
    sections: builder.build(),
    links: builder.links,
    issues: bounded.problems.map(({ code, message, line }) =>
      warn(code, message, { line: line + front.bodyLine, column: null }),
    ),
  };
}

/** A rule of dashes is no title. */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** `null` without a word of text and without a title. */
function toArticle(metadata: Metadata, { sections, links }: Body, path: string | null): Article | null {
  if (sections.length === 0 && metadata.title === null) return null;
  const first = sections.find(({ level, heading }) => level === 1 && hasWord(heading))?.heading;
  const heading = sections.map((section) => section.heading).find(hasWord);
  const named = path === null ? "" : titleFromPath(path);
  const firstLine = sections[0]?.text.split("\n")[0]?.slice(0, 80) ?? "";
  const title = [metadata.title ?? "", first ?? "", named, heading ?? "", firstLine].find(hasWord) ?? "";
  const id = metadata.id ?? (path === null ? title : withoutExtension(path));
  return { ...metadata, id, title, sections, links, path };
}

function emptyArticle(path: string | null): Issue {
  const message = "The article has no text and no title. Write it, or delete the file.";
  return { severity: "error", code: "article-empty", message, path, line: null, column: null };
}

function withoutText(path: string | null): Issue {
  const message = "The article has a title but no text: nobody can solve anything with it.";
  return { severity: "warning", code: "article-without-text", message, path, line: null, column: null };
}
