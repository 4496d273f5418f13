import { topK } from "../math/top-k.ts";
import type { Candidate } from "./rank-articles.ts";
import type { View } from "./view.ts";

/** Article id → how often it has helped, in [0, 1]. */
export type Popularity = ReadonlyMap<string, number>;

/** Score that an article of popularity 1 gains. */
const POPULARITY_SHARE = 0.3;

/** The `count` best, best first: by score × popularity, then in the view's tie order. O(articles + matches · log count). */
export function orderArticles(
  view: View,
  candidates: readonly Candidate[],
  { count, popularity = new Map() }: { readonly count: number; readonly popularity?: Popularity | undefined },
): Candidate[] {
  const { articles, ranks } = view.ties;
  const scores = new Float64Array(articles.length);
  const byArticle = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const share = popularity.get(view.articles[candidate.article]!.id);
    scores[ranks[candidate.article]!] = candidate.score * popularityFactor(share);
    byArticle.set(candidate.article, candidate);
  }
  const best = topK(scores, Math.min(count, candidates.length));
  return Array.from(best, (rank) => ({ ...byArticle.get(articles[rank]!)!, score: scores[rank]! }));
}

/** In [1, 1.3]; 1 for an article nobody knows about. */
function popularityFactor(popularity: number | undefined): number {
  if (popularity === undefined || !Number.isFinite(popularity)) return 1;
  return 1 + POPULARITY_SHARE * Math.min(1, Math.max(0, popularity));
}
