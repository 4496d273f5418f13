import type { Article } from "../../../core/article/article.ts";
import { shortText } from "../../../core/text/short-text.ts";
import type { ArticleRef } from "../report.ts";

/** Longest title that a report prints, in characters. */
const TITLE_LENGTH = 160;

/** Looks up an article by id; `title` stands in for one that the assessment does not hold. */
export type ArticleLookup = (id: string, title: string) => ArticleRef;

/** A lookup over the assessment's articles; the first wins where an id repeats. */
export function articleLookup(articles: readonly Article[]): ArticleLookup {
  const byId = new Map<string, ArticleRef>();
  for (const article of articles) if (!byId.has(article.id)) byId.set(article.id, articleRef(article));
  return (id, title) => byId.get(id) ?? articleRef({ id, title, url: null });
}

/** What a report prints of an article; an empty title becomes the id. */
export function articleRef({ id, title, url }: Pick<Article, "id" | "title" | "url">): ArticleRef {
  return { id, title: shortText(title, TITLE_LENGTH) || shortText(id, TITLE_LENGTH), url };
}
