import type { Article } from "../../index.ts";

/** The parts of an article that a reader needs. What its keepers noted (owner, review date, other front matter, path) stays inside. */
export type PublicArticle = Pick<
  Article,
  "id" | "title" | "summary" | "sections" | "tags" | "product" | "category" | "updated" | "language" | "url"
>;

export function toPublicArticle(article: Article): PublicArticle {
  const { id, title, summary, sections, tags, product, category, updated, language, url } = article;
  return { id, title, summary, sections, tags, product, category, updated, language, url };
}
