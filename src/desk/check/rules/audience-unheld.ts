import { isPublic, publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** A published article for people whom nobody is. */
export const audienceUnheld: Rule<"nobody" | "found" | "fix"> = {
  name: "audience-unheld",
  group: "state",
  severity: "error",
  on: true,
  why: "It is published, and nobody can read it.",
  texts: {
    nobody: "Its audience is nobody: the names that it gives have none in common.",
    found: "It is for {audience}, and nobody holds that; there are {audiences}.",
    fix: "Name an audience that somebody holds, or add this one to `check.audiences` in the settings.",
  },
  limits: {},
  find: (context) => {
    const { audiences } = context.words;
    if (audiences.length === 0) return [];
    return publishedArticles(context)
      .filter((article) => !isPublic(article) && !article.audience.some((name) => audiences.includes(name)))
      .map(({ id, audience }) => ({
        articleId: id,
        line: null,
        message:
          audience.length === 0
            ? "nobody"
            : ["found", { audience: audience.join(", "), audiences: audiences.join(", ") }],
        fix: "fix",
      }));
  },
};
