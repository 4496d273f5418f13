import type { Article } from "../../core/article/article.ts";
import { visibilityOf } from "../../core/article/visibility.ts";
import type { CheckContext } from "./check-context.ts";

/** The articles that somebody can read today: content rules look at these. */
export function publishedArticles({ articles, now }: CheckContext): Article[] {
  return articles.filter((article) => isShown(article, now));
}

/** Whether those who hold the article's audiences may read it at `now`. */
export function isShown(article: Article, now: string): boolean {
  return visibilityOf(article, { audiences: article.audience, now }) === "visible";
}

export function isPublic({ audience }: Article): boolean {
  return audience.includes("public");
}
