import { topK } from "../math/top-k.ts";
import type { Matches } from "./rank-articles.ts";
import type { View } from "./view.ts";

/** Article id → how often it has helped, in [0, 1]. */
export type Popularity = ReadonlyMap<string, number>;

/** Factor of an article of popularity 1. */
export const MOST_POPULAR = 1.3;

/** One of the best articles. */
export interface Candidate {
  /** Place in the view's articles. */
  readonly article: number;
  /** > 0. */
  readonly score: number;
}

/** The `count` best, best first: by score × popularity, then in the view's tie order. O(articles + matches · log count). */
export function orderArticles(
  view: View,
  matches: Matches,
  { count, popularity }: { readonly count: number; readonly popularity?: Popularity | undefined },
): Candidate[] {
  const { articles, ranks } = view.ties;
  const scores = new Float64Array(articles.length);
  for (const article of matches.articles) {
    const factor =
      popularity === undefined ? 1 : popularityFactor(popularity.get(view.articles[article]!.id));
    scores[ranks[article]!] = matches.scores[article]! * factor;
  }
  const best = topK(scores, Math.min(count, matches.articles.length));
  return Array.from(best, (rank) => ({ article: articles[rank]!, score: scores[rank]! }));
}

/** In [1, 1.3]; 1 for an article nobody knows about. */
function popularityFactor(popularity: number | undefined): number {
  if (popularity === undefined || !Number.isFinite(popularity)) return 1;
  return 1 + (MOST_POPULAR - 1) * Math.min(1, Math.max(0, popularity));
}
