import { proseWords } from "../prose.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** An article that nobody reads to its end. */
export const tooLong: Rule<"found" | "parts" | "fix"> = {
  name: "too-long",
  group: "content",
  severity: "note",
  on: true,
  why: "An answer should be a page or less (KCS): in a long text people do not find the part that is theirs, and search shows the wrong one.",
  texts: {
    found: "The article has {words} words.",
    parts: "The article has {words} words in {parts} parts.",
    fix: "Make an article of each task or problem, and link them.",
  },
  limits: { words: 2_000 },
  find: (context, { words = 2_000 }) =>
    publishedArticles(context).flatMap((article) => {
      const outline = context.outlineOf(article);
      const length = outline === null ? 0 : proseWords(outline);
      if (length <= words) return [];
      const parts = article.sections.filter(({ level }) => level === 2).length;
      return [
        {
          articleId: article.id,
          line: null,
          message: [parts > 1 ? "parts" : "found", { words: length, parts }],
          fix: "fix",
        },
      ];
    }),
};
