import type { Article } from "../article/article.ts";

/** An article without the fields that say nothing. */
export type PackedArticle = Pick<Article, "id" | "title" | "sections"> & Partial<Article>;

/** What most articles have in most fields; in the order in which they are written. */
const USUAL: Omit<Article, "id" | "title" | "sections"> = {
  summary: "",
  aliases: [],
  keywords: [],
  symptoms: [],
  questions: [],
  tags: [],
  product: [],
  category: [],
  audience: ["public"],
  state: "published",
  validFrom: null,
  validTo: null,
  reviewBy: null,
  updated: null,
  owner: null,
  language: null,
  url: null,
  links: [],
  path: null,
  metadata: {},
};

export function packArticle(article: Article): PackedArticle {
  const { id, title, sections } = article;
  const said = Object.entries(USUAL).flatMap(([field, usual]) => {
    const value = article[field as keyof typeof USUAL];
    return JSON.stringify(value) === JSON.stringify(usual) ? [] : [[field, value] as const];
  });
  return { id, title, sections, ...Object.fromEntries(said) };
}

export function unpackArticle(packed: PackedArticle): Article {
  return { ...USUAL, ...packed };
}

/**
 * The article for a file that viewers with these audiences can download: without what only the desk needs (owner, path,
 * review date, links, further front matter), and without the names of audiences that they do not hold.
 */
export function forViewers(article: Article, audiences: readonly string[]): Article {
  const { owner, path, reviewBy, links, metadata } = USUAL;
  const audience = article.audience.filter((name) => name === "public" || audiences.includes(name));
  return { ...article, audience, owner, path, reviewBy, links, metadata };
}
