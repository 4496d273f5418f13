import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** A review that was planned and has not been. */
export const reviewPast: Rule = {
  name: "review-past",
  group: "state",
  severity: "warning",
  on: true,
  why: "Somebody once knew that it would need a look by that day.",
  limits: {},
  find: (context) =>
    publishedArticles(context)
      .filter(({ reviewBy }) => reviewBy !== null && reviewBy.slice(0, 10) < context.now.slice(0, 10))
      .map(({ id, reviewBy, updated, owner }) => ({
        articleId: id,
        line: null,
        message: `Its review was due on ${reviewBy!.slice(0, 10)}${updated === null ? "" : `; it was last changed on ${updated.slice(0, 10)}`}.`,
        fix: `${owner === null ? "Find an owner who reads it" : `Have ${owner} read it`}, and set the next date.`,
      })),
};
