import { topK } from "../math/top-k.ts";
import type { ByLanguage } from "./prefer-language.ts";
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

/** How many are wanted, and what lifts some of them. */
interface Order {
  readonly count: number;
  readonly popularity?: Popularity | undefined;
}

/** The same in two parts: first what the viewer can read, then what is in other languages. */
export function orderByLanguage(view: View, matches: ByLanguage, { count, popularity }: Order): Candidate[] {
  const { articles, scores, isForeign } = matches;
  const foreign = articles.filter(isForeign);
  if (foreign.length === 0) return orderArticles(view, matches, { count, popularity });
  const own = { articles: articles.filter((article) => !isForeign(article)), scores };
  const first = orderArticles(view, own, { count, popularity });
  const rest = count - first.length;
  return [...first, ...orderArticles(view, { articles: foreign, scores }, { count: rest, popularity })];
}

/** The `count` best, best first: by score × popularity, then in the view's tie order. O(articles + matches · log count). */
export function orderArticles(view: View, matches: Matches, { count, popularity }: Order): Candidate[] {
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
