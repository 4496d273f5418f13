import type { Article } from "../../../core/article/article.ts";
import type { Rule } from "../rule.ts";

/** Dates of one article that cannot all be meant. */
export const dateConflict: Rule = {
  name: "date-conflict",
  group: "state",
  severity: "error",
  on: true,
  why: "By its dates it is shown to nobody, or to everybody too early.",
  limits: {},
  find: ({ articles, now }) =>
    articles.flatMap((article) =>
      conflictsOf(article, now.slice(0, 10)).map((message) => ({
        articleId: article.id,
        line: null,
        message,
        fix: "Set the dates right in its front matter.",
      })),
    ),
};

function conflictsOf({ validFrom, validTo, updated, reviewBy, state }: Article, today: string): string[] {
  const [from, to, changed, review] = [validFrom, validTo, updated, reviewBy].map(
    (date) => date?.slice(0, 10) ?? null,
  );
  return [
    ...(from && to && from > to
      ? [`It is valid from ${from}, but only until ${to}: nobody ever sees it.`]
      : []),
    ...(changed && changed > today ? [`It was last changed on ${changed}, which is yet to come.`] : []),
    ...(review && to && state === "published" && review > to && to >= today
      ? [`Its review is due on ${review}, after it has ended on ${to}.`]
      : []),
  ];
}
