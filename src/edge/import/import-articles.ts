import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { listOf, record, recordOf, text, that } from "../../core/door/kinds.ts";
import type { Issue } from "../../index.ts";
import { htmlToMarkdown } from "../html/index.ts";
import { readArticleAccess } from "../markdown/index.ts";
import { confluenceMarkup } from "./confluence-markup.ts";
import { rewriteConfluence } from "./confluence-tree.ts";
import { FileNames } from "./file-names.ts";
import { formatArticle } from "./format-article.ts";
import { ImportIssues } from "./import-issues.ts";
import { absolute, type LinkedFile, LinkMap } from "./link-map.ts";
import { type ArticleExport, type ReadArticleRows, readArticleRows } from "./read-article-rows.ts";
import type { NoArticle, SourceArticle, SourceSystem } from "./source-article.ts";

export interface ImportOptions {
  /** What an audience of the export is called here: `{ "kb:IT": "public", "segment:360001": "employees" }`. Default: as in the export. */
  readonly audiences?: Readonly<Record<string, string>>;
  /** Names of files that articles have from an import before, by `key`: they keep them. */
  readonly fileNames?: ReadonlyMap<string, string>;
}

const list = listOf(record({ path: text, text }, "{ path, text }"), "a list such as [{ path, text }]");

const importDoor = optionsDoor<ImportOptions>("importArticles", {
  audiences: recordOf<Readonly<Record<string, string>>>(text, "an object of names"),
  fileNames: that((value) => value instanceof Map, "a Map from key to file name"),
});

/** One article as a Markdown file. */
export interface ImportedArticle {
  /** The same for the same article of the same system, whatever becomes of its title: `zendesk/360001234567-de`. */
  readonly key: string;
  readonly system: SourceSystem;
  readonly id: string;
  readonly title: string;
  /** Without folder; unique, also where case makes no difference. */
  readonly fileName: string;
  /** The whole file, front matter first. */
  readonly markdown: string;
}

/** What exports hold. `rows` = `articles` + `skipped`. */
export interface ImportedArticles {
  /** In the order of the exports. */
  readonly articles: readonly ImportedArticle[];
  readonly skipped: readonly NoArticle[];
  /** Rows read. */
  readonly rows: number;
  /** What is not clear: who may read an article, whether it is published. Such articles are hidden, not shown. */
  readonly issues: readonly Issue[];
}

/**
 * Articles of ServiceNow (`kb_knowledge`: JSON, CSV, XML), Zendesk Help Center, Freshservice or Freshdesk solutions, and Confluence (pages in
 * storage format, as JSON, or a space exported as HTML), as Markdown with front matter. Which system it is, each row tells. Links between them lead to the files.
 *
 * Fails closed: where the export does not say who may read an article, its audience is a name that nobody holds, and an issue says so.
 * Never throws on data. The same exports give the same bytes.
 */
export function importArticles(
  exports: readonly ArticleExport[],
  options: ImportOptions = {},
): ImportedArticles {
  mustBe(list, exports, "importArticles: the exports");
  const checked = importDoor(options);
  const read = readArticleRows(exports);
  const named = nameAll(read, checked);
  const issues = new ImportIssues(read.issues);
  const links = new LinkMap(named);
  const articles = named.map((one) => convert(one, links, issues));
  return {
    articles,
    skipped: read.skipped,
    rows: articles.length + read.skipped.length,
    issues: issues.list(),
  };
}

interface Named extends LinkedFile {
  readonly key: string;
  readonly id: string;
}

/** Keys and files. Zendesk gives all translations of an article one id: they get their language behind it. */
function nameAll(
  { articles }: ReadArticleRows,
  { audiences = {}, fileNames = new Map() }: ImportOptions,
): Named[] {
  const files = new FileNames(fileNames.values());
  return articles.map((article) => {
    const id = article.isTranslation ? `${article.id}-${article.language}` : article.id;
    const key = `${article.system}/${id}`;
    const fileName = fileNames.get(key) ?? files.next(article.title, id);
    return { key, id, fileName, article: renameAudience(article, audiences) };
  });
}

function convert(
  { key, id, fileName, article }: Named,
  links: LinkMap,
  issues: ImportIssues,
): ImportedArticle {
  const isStorage = article.system === "confluence";
  const { markdown, isCut } = htmlToMarkdown(isStorage ? confluenceMarkup(article.html) : article.html, {
    link: (target) => links.resolve(target, article),
    image: (source) => absolute(source, article),
    ...(isStorage && { rewrite: rewriteConfluence }),
  });
  issues.about(article, { isCut, isEmpty: markdown === "" });
  return {
    key,
    system: article.system,
    id,
    title: article.title,
    fileName,
    markdown: formatArticle(article, markdown, id),
  };
}

/** Whether Markdown articles take a name for everybody, in any of their languages: `All`, `Alle`, `Öffentlich`. */
function meansEverybody(name: string): boolean {
  return readArticleAccess(`---\naudience: [${JSON.stringify(name)}]\n---\n\n# A\n`).audience.includes(
    "public",
  );
}

/**
 * The article with the audiences that the desk wants. A group of the export's that happens to be called `All` or `World` becomes
 * `group:All`: only what was said to be public is. An audience that is given a name is clear.
 */
function renameAudience(article: SourceArticle, audiences: Readonly<Record<string, string>>): SourceArticle {
  const { audience, unclear, isPublic } = article.access;
  const renamed = audience.map((name) => {
    const given = Object.hasOwn(audiences, name) ? audiences[name] : undefined;
    if (given !== undefined) return given;
    return !isPublic && meansEverybody(name) ? `group:${name}` : name;
  });
  const isGiven = audience.every((name) => Object.hasOwn(audiences, name));
  return {
    ...article,
    access: { audience: [...new Set(renamed)], unclear: isGiven ? null : unclear, isPublic },
  };
}
