import type { Article } from "../../../core/article/article.ts";
import { fold } from "../../../core/text/fold.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** Several articles of one title that the same people see. */
export const titleRepeated: Rule<"found" | "fix"> = {
  name: "title-repeated",
  group: "content",
  severity: "warning",
  on: true,
  why: "Two hits with one title leave people guessing which is theirs.",
  texts: {
    found: "{articles} articles are called “{title}”.",
    fix: "Say in each title what sets it apart: the product, the version, the people that it is for. Merge them if nothing does.",
  },
  limits: {},
  find: (context) => {
    const byTitle = new Map<string, Article[]>();
    for (const article of publishedArticles(context)) {
      const key = `${fold(article.title).replace(/\s+/g, " ")}\n${article.language ?? ""}`;
      byTitle.set(key, [...(byTitle.get(key) ?? []), article]);
    }
    return [...byTitle.values()]
      .map((same) => same.filter((one) => same.some((other) => other !== one && shares(one, other))))
      .filter((same) => same.length > 1)
      .map((same) => ({
        articleId: same[0]!.id,
        line: null,
        message: ["found", { articles: same.length, title: same[0]!.title }],
        fix: "fix",
        related: same.slice(1).map(({ id }) => context.placeOf(id)),
      }));
  },
};

/** Whether somebody sees both, as far as audiences say, and they are neither translations of each other nor about different products. */
function shares(one: Article, other: Article): boolean {
  if (one.translationKey !== null && one.translationKey === other.translationKey) return false;
  const isApart =
    one.product.length > 0 &&
    other.product.length > 0 &&
    !one.product.some((name) => other.product.includes(name));
  if (isApart) return false;
  const isPublic = one.audience.includes("public") || other.audience.includes("public");
  return isPublic || one.audience.some((name) => other.audience.includes(name));
}
