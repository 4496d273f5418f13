import { mustHave } from "../door/takes.ts";
import type { Article } from "./article.ts";
import { mustBeOwn } from "./article-door.ts";
import { publishedOn } from "./published-on.ts";

/** When an article was first there and last changed, as others than itself know it; ISO 8601, `null` where nobody knows. */
export interface ArticleDates {
  readonly created: string | null;
  readonly updated: string | null;
}

/** The article with these dates where it says none of its own: they stand as if its front matter said them. */
export function dateArticle(article: Article, dates: ArticleDates): Article {
  mustHave(article, "metadata", "dateArticle: the article");
  mustBeOwn(article, "dateArticle: the article");
  mustHave(dates, "created updated", "dateArticle: the dates");
  const { created, updated } = dates;
  const birth = created !== null && publishedOn(article) === null ? created : null;
  const change = article.updated === null ? updated : null;
  if (birth === null && change === null) return article;
  return {
    ...article,
    ...(birth !== null && { metadata: { ...article.metadata, created: birth } }),
    ...(change !== null && { updated: change }),
  };
}
