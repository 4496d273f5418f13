import type { Article } from "../article/article.ts";
import { compareText } from "../text/compare-text.ts";

/** The order of articles that match equally well: the more recently updated first, then the smaller id (code units). */
export interface TieOrder {
  /** Places of the articles, in this order. */
  readonly articles: Uint32Array;
  /** Where each article stands in it. */
  readonly ranks: Uint32Array;
}

/** Articles without a date come after all that have one. O(n · log n). */
export function createTieOrder(articles: readonly Article[]): TieOrder {
  return tiesOf(Uint32Array.from(articles.keys()).sort((a, b) => compareTies(articles[a]!, articles[b]!)));
}

/** The tie order of places that are in it. */
export function tiesOf(order: Uint32Array): TieOrder {
  const ranks = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank;
  return { articles: order, ranks };
}

export function compareTies(a: Article, b: Article): number {
  return compareText(b.updated ?? "", a.updated ?? "") || compareText(a.id, b.id);
}
