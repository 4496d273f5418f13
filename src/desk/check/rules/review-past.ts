import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** A review that was planned and has not been. */
export const reviewPast: Rule<"found" | "changed" | "fix" | "nobody"> = {
  name: "review-past",
  group: "state",
  severity: "warning",
  on: true,
  why: "Somebody once knew that it would need a look by that day.",
  texts: {
    found: "Its review was due on {day}.",
    changed: "Its review was due on {day}; it was last changed on {changed}.",
    fix: "Have {owner} read it, and set the next date.",
    nobody: "Find an owner who reads it, and set the next date.",
  },
  limits: {},
  find: (context) =>
    publishedArticles(context)
      .filter(({ reviewBy }) => reviewBy !== null && reviewBy.slice(0, 10) < context.now.slice(0, 10))
      .map(({ id, reviewBy, updated, owner }) => ({
        articleId: id,
        line: null,
        message: [
          updated === null ? "found" : "changed",
          { day: reviewBy!.slice(0, 10), changed: updated?.slice(0, 10) ?? "" },
        ],
        fix: owner === null ? "nobody" : ["fix", { owner }],
      })),
};
