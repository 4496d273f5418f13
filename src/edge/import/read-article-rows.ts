import type { Issue } from "../../index.ts";
import { bookstackArticle, isBookStack } from "./bookstack-article.ts";
import { confluenceArticle, isConfluence } from "./confluence-article.ts";
import { confluencePage, isConfluencePage } from "./confluence-page.ts";
import type { Row } from "./field.ts";
import { isRow, raw, text } from "./field.ts";
import { freshserviceArticle, isFreshservice } from "./freshservice-article.ts";
import { glpiArticle, isGlpi } from "./glpi-article.ts";
import { hubspotArticle, isHubSpot } from "./hubspot-article.ts";
import { isOutline, outlineArticle } from "./outline-article.ts";
import { narrowedByColumns } from "./own-columns.ts";
import { readRows } from "./read-rows.ts";
import { isServiceNow, servicenowArticle } from "./servicenow-article.ts";
import type { NoArticle, SourceArticle } from "./source-article.ts";
import { isZendesk, zendeskArticle } from "./zendesk-article.ts";

/** The text of one export. */
export interface ArticleExport {
  /** Named in issues. */
  readonly path: string;
  readonly text: string;
}

/** The articles that exports hold, and every other row with the reason why it is none. */
export interface ReadArticleRows {
  readonly articles: readonly SourceArticle[];
  readonly skipped: readonly NoArticle[];
  readonly issues: readonly Issue[];
}

/** ServiceNow's and others' exports end here without a word. */
const EXPORT_LIMIT = 10_000;

/** Reads all exports; of an article that is there twice, the one updated last counts. */
export function readArticleRows(exports: readonly ArticleExport[]): ReadArticleRows {
  const issues: Issue[] = [];
  const [pages, others] = [true, false].map((isPage) =>
    exports.filter(({ text: content }) => isConfluencePage(content) === isPage),
  ) as [ArticleExport[], ArticleExport[]];
  const read = others.map(({ path, text: content }) => ({ path, ...readRows(content) }));
  const beside = read.flatMap((one) => one.beside);
  for (const { path, rows } of read) {
    if (rows.length !== EXPORT_LIMIT) continue;
    const message = `The export has exactly ${EXPORT_LIMIT} rows, where many systems stop: articles may be missing. Export it in parts.`;
    issues.push({ severity: "warning", code: "export-limit", message, path, line: null, column: null });
  }
  const found = [
    ...pages.map(({ path, text: content }) => confluencePage(path, content)),
    ...read.flatMap(({ path, rows }) => rows.map((row) => withPlace(readRow(row, beside), path))),
  ];
  const broken = read.flatMap(({ path, broken: reasons }) =>
    reasons.map((reason): NoArticle => ({ id: "", title: "", reason: `${path}: ${reason}` })),
  );
  const { kept, older } = withoutOlder(found.filter(isArticle));
  const skipped = found.filter((one): one is NoArticle => !isArticle(one));
  return { articles: kept, skipped: [...skipped, ...older, ...broken], issues };
}

/** What has neither id nor title is found by its file. */
function withPlace(read: SourceArticle | NoArticle, path: string): SourceArticle | NoArticle {
  const isNameless = "reason" in read && read.id === "" && read.title === "";
  return isNameless ? { ...read, reason: `${path}: ${read.reason}` } : read;
}

function readRow(row: unknown, beside: readonly Row[]): SourceArticle | NoArticle {
  if (!isRow(row)) return { id: "", title: "", reason: "no object of named values" };
  const article = bySystem(row, beside);
  if ("reason" in article) return article;
  if (article.id === "") return { id: "", title: article.title, reason: "it has no id" };
  if (article.title === "" && article.html === "")
    return { id: article.id, title: "", reason: "it has no title and no text" };
  const narrow = narrowedByColumns(article, row);
  return narrow.title === "" ? { ...narrow, title: narrow.id } : narrow;
}

function bySystem(row: Row, beside: readonly Row[]): SourceArticle | NoArticle {
  if (isServiceNow(row)) return servicenowArticle(row);
  if (isConfluence(row)) return confluenceArticle(row);
  if (isBookStack(row)) return bookstackArticle(row);
  if (isOutline(row)) return outlineArticle(row);
  if (isGlpi(row)) return glpiArticle(row);
  if (isHubSpot(row)) return hubspotArticle(row);
  if (isFreshservice(row)) return freshserviceArticle(row, beside);
  if (isZendesk(row)) return zendeskArticle(row, beside);
  const reason =
    "no article of ServiceNow, Zendesk, Freshservice, Freshdesk, Confluence, BookStack, Outline, GLPI or HubSpot";
  return { id: raw(row.id ?? row.number), title: text(row.title), reason };
}

function isArticle(one: SourceArticle | NoArticle): one is SourceArticle {
  return !("reason" in one);
}

function withoutOlder(articles: readonly SourceArticle[]): { kept: SourceArticle[]; older: NoArticle[] } {
  const newest = new Map<string, SourceArticle>();
  for (const article of articles) {
    const key = nameOf(article);
    const held = newest.get(key);
    if (held === undefined || (article.updated ?? "") > (held.updated ?? "")) newest.set(key, article);
  }
  const kept = articles.filter((article) => newest.get(nameOf(article)) === article);
  const older = articles.filter((article) => newest.get(nameOf(article)) !== article);
  return {
    kept,
    older: older.map(({ id, title }) => ({ id, title, reason: "a second row of the same article" })),
  };
}

function nameOf({ system, id, language, isTranslation }: SourceArticle): string {
  return `${system}/${id}/${isTranslation ? language : ""}`;
}
