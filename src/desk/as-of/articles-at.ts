import type { Article } from "../../core/article/article.ts";
import { mustBeOwn } from "../../core/article/article-door.ts";
import { publishedOn } from "../../core/article/published-on.ts";
import { mustBe } from "../../core/door/door.ts";
import { moment as momentKind } from "../../core/door/kinds.ts";
import { mustList } from "../../core/door/takes.ts";

/**
 * Today's articles as far as their own dates tell how they were at `moment`: without those that came later, and with those that
 * have been retired since. What an article said then its dates do not tell: it has today's words.
 * @param moment ISO 8601
 */
export function articlesAt(articles: readonly Article[], moment: string): Article[] {
  mustList(articles, "id sections", "articlesAt: the articles", "a list of articles");
  for (const article of articles) mustBeOwn(article, "articlesAt: an article");
  mustBe(momentKind, moment, "articlesAt: the moment");
  return articles.flatMap((article) => {
    const birth = publishedOn(article);
    if (birth !== null && birth > moment) return [];
    const retiredSince =
      article.state === "retired" &&
      article.validTo !== null &&
      article.validTo.slice(0, 10) >= moment.slice(0, 10);
    return [retiredSince ? { ...article, state: "published" } : article];
  });
}
