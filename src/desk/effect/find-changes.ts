import type { Article } from "../../core/article/article.ts";
import { publishedOn } from "../../core/article/published-on.ts";
import { mustList } from "../../core/door/takes.ts";
import type { ArticleChange } from "./article-effect.ts";

/**
 * When articles were published and last changed, by their own dates: the first of `created`, `date` and their like in the front matter, or
 * `validFrom` (also `published` with a date), whichever is later, as nobody reads it before; and `updated`, if it is later than that. Drafts and retired articles are left out. Earlier changes than the last the dates do not tell.
 */
export function findChanges(articles: readonly Article[]): ArticleChange[] {
  mustList(articles, "id state", "findChanges: the articles");
  return articles
    .filter(({ state }) => state === "published")
    .flatMap((article): ArticleChange[] => {
      const days = [publishedOn(article), article.validFrom?.slice(0, 10) ?? null];
      const published =
        days
          .flatMap((day) => day ?? [])
          .sort()
          .at(-1) ?? null;
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
