import type { Article } from "../article/article.ts";
import { publishedOn } from "../article/published-on.ts";
import type { ArticleChange } from "./article-effect.ts";

/**
 * When articles were published and last changed, by their own dates: the first of `created`, `published` and their like in the front matter, else
 * `validFrom`; and `updated`, if it is later. Drafts and retired articles are left out. Earlier changes than the last the dates do not tell.
 */
export function findChanges(articles: readonly Article[]): ArticleChange[] {
  return articles
    .filter(({ state }) => state === "published")
    .flatMap((article): ArticleChange[] => {
      const published = publishedOn(article) ?? article.validFrom?.slice(0, 10) ?? null;
      const changed = article.updated?.slice(0, 10) ?? null;
      const { id: articleId } = article;
      return [
        ...(published === null ? [] : [{ articleId, day: published, kind: "published" as const }]),
        ...(changed === null || (published !== null && changed <= published)
          ? []
          : [{ articleId, day: changed, kind: "changed" as const }]),
      ];
    });
}
