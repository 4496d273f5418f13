import type { Article } from "../article/article.ts";
import { compareText } from "./compare-text.ts";

/** The order of articles that match equally well: the more recently updated first, then the smaller id (code units). */
export interface TieOrder {
  /** Places of the articles, in this order. */
  readonly articles: Uint32Array;
  /** Where each article stands in it. */
  readonly ranks: Uint32Array;
}

/** Articles without a date come after all that have one. O(n · log n). */
export function createTieOrder(articles: readonly Article[]): TieOrder {
  const order = Uint32Array.from(articles.keys()).sort((a, b) => compare(articles[a]!, articles[b]!));
  const ranks = new Uint32Array(articles.length);
  for (const [rank, article] of order.entries()) ranks[article] = rank;
  return { articles: order, ranks };
}

function compare(a: Article, b: Article): number {
  return compareText(b.updated ?? "", a.updated ?? "") || compareText(a.id, b.id);
}
