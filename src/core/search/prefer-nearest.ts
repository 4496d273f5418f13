import { exp } from "../math/elementary.ts";
import type { QueryWord } from "./expand-query.ts";
import { orderArticles } from "./order-articles.ts";
import type { Postings } from "./postings.ts";
import type { Matches } from "./rank-articles.ts";
import type { View } from "./view.ts";

/** So many of the best are compared sentence by sentence. */
const COMPARED = 10;
/** What a sentence that is the query adds, against one that has none of its words: e to this times the score. */
const STRENGTH = 1;

/**
 * Prefers, among the ten that match best, the articles in which one sentence says what was asked: they gain e to the cosine of their nearest sentence.
 * All others count as the last of the ten in this, and the highest score stays as high as it was, so that what past questions add weighs as much
 * as before. The number ten and the strength were chosen on the histories of seven labelled sets; see docs/search.md. O(length of the ten).
 */
export function preferNearest(
  view: View,
  matches: Matches,
  { words, postings }: { readonly words: readonly QueryWord[]; readonly postings: Postings | null },
): Matches {
  const best = orderArticles(view, matches, { count: COMPARED });
  if (best.length < 2) return matches;
  const compared = best.map(({ article }) => view.articles[article]!);
  const factors = view.nearest.cosines(compared, words, postings).map((cosine) => exp(STRENGTH * cosine));
  const least = Math.min(...factors);
  const highest = Math.max(...best.map(({ score }, i) => score * factors[i]!));
  const scale = best[0]!.score / highest;
  const scores = matches.scores.map((score) => score * least * scale);
  best.forEach(({ article, score }, i) => {
    scores[article] = score * factors[i]! * scale;
  });
  return { articles: matches.articles, scores };
}
