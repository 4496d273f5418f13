import type { SourceArticle } from "./source-article.ts";

/** Most names in one list: a header is read up to 64 KiB. */
const MAX_ITEMS = 100;
const MAX_CHARS = 300;

/** The article's file: front matter, then the body. The same article gives the same bytes. */
export function formatArticle(article: SourceArticle, body: string, id: string): string {
  const header = [
    line("id", id),
    line("title", article.title),
    line("summary", article.summary),
    `state: ${article.state}`,
    // Never left out: an article that does not say who sees it is everybody's.
    `audience: ${JSON.stringify(article.access.audience.slice(0, MAX_ITEMS))}`,
    line("validFrom", article.validFrom),
    line("validTo", article.validTo),
    line("reviewBy", article.reviewBy),
    line("updated", article.updated),
    line("language", article.language),
    line("translationKey", article.isTranslation ? article.id : null),
    items("tags", article.tags),
    items("keywords", article.keywords),
    items("product", article.product),
    items("category", article.category),
    line("owner", article.owner),
    line("url", article.url),
    `source: ${article.system}`,
    ...Object.entries(article.counts).map(([name, count]) => `${name}: ${count}`),
  ].filter((part) => part !== "");
  return `---\n${header.join("\n")}\n---\n\n${body}`;
}

/** A text in quotes: JSON's are YAML's too. */
function line(key: string, value: string | null): string {
  const short = (value ?? "").replace(/\s+/g, " ").trim().slice(0, MAX_CHARS);
  return short === "" ? "" : `${key}: ${JSON.stringify(short)}`;
}

function items(key: string, values: readonly string[]): string {
  const short = values.slice(0, MAX_ITEMS).map((value) => value.replace(/\s+/g, " ").slice(0, MAX_CHARS));
  return short.length === 0 ? "" : `${key}: ${JSON.stringify(short)}`;
}
