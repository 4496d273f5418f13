import type { Article } from "../../../core/article/article.ts";
import type { Found } from "../finding.ts";
import type { Rule } from "../rule.ts";

type Text = "never" | "future" | "review" | "fix";

/** Dates of one article that cannot all be meant. */
export const dateConflict: Rule<Text> = {
  name: "date-conflict",
  group: "state",
  severity: "error",
  on: true,
  why: "By its dates it is shown to nobody, or to everybody too early.",
  texts: {
    never: "It is valid from {from}, but only until {to}: nobody ever sees it.",
    future: "It was last changed on {day}, which is yet to come.",
    review: "Its review is due on {review}, after it has ended on {to}.",
    fix: "Set the dates right in its front matter.",
  },
  limits: {},
  find: ({ articles, now }) =>
    articles.flatMap((article) =>
      conflictsOf(article, now.slice(0, 10)).map((message) => ({
        articleId: article.id,
        line: null,
        message,
        fix: "fix",
      })),
    ),
};

function conflictsOf(
  { validFrom, validTo, updated, reviewBy, state }: Article,
  today: string,
): Found<Text>["message"][] {
  const [from, to, changed, review] = [validFrom, validTo, updated, reviewBy].map(
    (date) => date?.slice(0, 10) ?? null,
  );
  return [
    ...(from && to && from > to ? [["never", { from, to }] as const] : []),
    ...(changed && changed > today ? [["future", { day: changed }] as const] : []),
    ...(review && to && state === "published" && review > to && to >= today
      ? [["review", { review, to }] as const]
      : []),
  ];
}
