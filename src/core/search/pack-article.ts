import type { Article } from "../article/article.ts";
import { UNSAID } from "../article/create-article.ts";
import { mustFit } from "./pack-numbers.ts";

/** An article without the fields that say nothing. */
export type PackedArticle = Pick<Article, "id" | "title" | "sections"> & Partial<Article>;

export function packArticle(article: Article): PackedArticle {
  const { id, title, sections } = article;
  const said = Object.entries(UNSAID).flatMap(([field, usual]) => {
    const value = article[field as keyof typeof UNSAID];
    return JSON.stringify(value) === JSON.stringify(usual) ? [] : [[field, value] as const];
  });
  return { id, title, sections, ...Object.fromEntries(said) };
}

/** @throws for what is none. */
export function unpackArticle(packed: PackedArticle): Article {
  mustFit(Array.isArray(packed.sections));
  // Not a spread: V8 gives each object of this one a layout of its own, which is slow to read.
  return Object.assign({}, UNSAID, packed);
}

/**
 * The article for a file that viewers with these audiences can download: without what only the desk needs (owner, path,
 * review date, links, further front matter), and without the names of audiences that they do not hold.
 */
export function forViewers(article: Article, audiences: readonly string[]): Article {
  const { owner, path, reviewBy, links, metadata } = UNSAID;
  const audience = article.audience.filter((name) => name === "public" || audiences.includes(name));
  return { ...article, audience, owner, path, reviewBy, links, metadata };
}
