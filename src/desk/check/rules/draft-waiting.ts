import type { Rule } from "../rule.ts";

const DAY_MS = 86_400_000;

/** A draft that nobody has touched for long. */
export const draftWaiting: Rule = {
  name: "draft-waiting",
  group: "state",
  severity: "note",
  on: true,
  why: "Somebody wrote the answer, and customers still call for it.",
  limits: { days: 90 },
  find: ({ articles, now }, { days = 90 }) =>
    articles.flatMap(({ id, state, updated }) => {
      if (state !== "draft" || updated === null) return [];
      const waited = Math.floor((Date.parse(now) - Date.parse(updated)) / DAY_MS);
      if (!(waited > days)) return [];
      return [
        {
          articleId: id,
          line: null,
          message: `A draft that was last touched ${waited} days ago, on ${updated.slice(0, 10)}.`,
          fix: "Finish and publish it, or delete it.",
        },
      ];
    }),
};
