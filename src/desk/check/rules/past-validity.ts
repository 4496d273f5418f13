import type { Article } from "../../../core/article/article.ts";
import { visibilityOf } from "../../../core/article/visibility.ts";
import type { Rule } from "../rule.ts";

/** An article that its author still takes for published, and that its own date hides. */
export const pastValidity: Rule<"found" | "fix"> = {
  name: "past-validity",
  group: "state",
  severity: "warning",
  on: true,
  why: "It says that it is published, and nobody finds it any more.",
  texts: {
    found: "Its last valid day was {day}.",
    fix: "Renew the date if it still holds; else retire it.",
  },
  limits: {},
  find: ({ articles, now }) =>
    articles
      .filter((article) => article.state === "published" && isOver(article, now))
      .map(({ id, validTo }) => ({
        articleId: id,
        line: null,
        message: ["found", { day: validTo!.slice(0, 10) }],
        fix: "fix",
      })),
};

function isOver(article: Article, now: string): boolean {
  return (
    article.validTo !== null && visibilityOf(article, { audiences: article.audience, now }) === "outdated"
  );
}
