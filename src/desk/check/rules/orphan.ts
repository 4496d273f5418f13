import { findLinks } from "../link/find-links.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** An article that no other links to. */
export const orphan: Rule<"found" | "fix"> = {
  name: "orphan",
  group: "links",
  severity: "note",
  on: false,
  why: "Who reads a related article is not led to it. Menus and lists of topics are not looked at.",
  texts: {
    found: "No other article links to it.",
    fix: "Link it from the articles that people read before it.",
  },
  limits: {},
  find: (context) => {
    if (context.files === null) return [];
    const linked = new Set(
      findLinks(context).links.flatMap(({ from, target }) =>
        target.kind === "article" && target.article !== from ? [target.article.id] : [],
      ),
    );
    return publishedArticles(context)
      .filter(({ id }) => !linked.has(id))
      .map(({ id }) => ({
        articleId: id,
        line: null,
        message: "found",
        fix: "fix",
      }));
  },
};
