import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** An article without an owner, where others have one. */
export const noOwner: Rule<"found" | "fix"> = {
  name: "no-owner",
  group: "state",
  severity: "note",
  on: true,
  why: "Nobody mends what is nobody's.",
  texts: {
    found: "It has no owner; {owned} of {articles} articles have one.",
    fix: "Name the person or the team that answers for it: `owner: …`.",
  },
  limits: { percentOwned: 80 },
  find: (context, { percentOwned = 80 }) => {
    const articles = publishedArticles(context);
    const without = articles.filter(({ owner }) => owner === null || owner.trim() === "");
    // A knowledge base that keeps its owners elsewhere is no finding two thousand times over.
    if (100 * (articles.length - without.length) < percentOwned * articles.length) return [];
    return without.map(({ id }) => ({
      articleId: id,
      line: null,
      message: ["found", { owned: articles.length - without.length, articles: articles.length }],
      fix: "fix",
    }));
  },
};
