import type { Article } from "../../index.ts";
import type { ArticleAccess } from "../markdown/index.ts";

const STRICTER = ["published", "retired", "draft"] as const;

/** The article for those only who may see it by what it says itself and by `access`. */
export function narrowArticle(article: Article, access: ArticleAccess): Article {
  return {
    ...article,
    audience: inBoth(article.audience, access.audience),
    state: STRICTER.findLast((state) => state === article.state || state === access.state) ?? "draft",
    validFrom: pick(article.validFrom, access.validFrom, (a, b) => a > b),
    validTo: pick(article.validTo, access.validTo, (a, b) => a < b),
  };
}

function inBoth(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.includes("public")) return b;
  return b.includes("public") ? a : a.filter((name) => b.includes(name));
}

function pick(a: string | null, b: string | null, isFirst: (a: string, b: string) => boolean): string | null {
  if (a === null || b === null) return a ?? b;
  return isFirst(a, b) ? a : b;
}
