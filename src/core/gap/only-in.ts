import type { Ticket } from "../ticket/ticket.ts";
import { commonLanguage } from "../ticket/written-in.ts";

/** Article id → the languages that it and its translations are in, as primary tags such as `de`, in code-unit order. */
export type ArticleTongues = ReadonlyMap<string, readonly string[]>;

/**
 * The languages of the article that comes nearest, where none of them is that of half of the tickets or more: then it exists, and they
 * cannot read it. `null` where one is, and where nothing tells. O(text of the tickets).
 */
export function onlyIn(
  tickets: readonly Ticket[],
  articleId: string,
  tongues: ArticleTongues,
): readonly string[] | null {
  const article = tongues.get(articleId) ?? [];
  if (article.length === 0) return null;
  const common = commonLanguage(tickets);
  return common === null || article.includes(common) ? null : article;
}
