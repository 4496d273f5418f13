import { exp } from "../math/elementary.ts";
import type { QueryWord } from "./expand-query.ts";
import { orderArticles } from "./order-articles.ts";
import { plainWords } from "./phrase.ts";
import type { Matches } from "./rank-articles.ts";
import type { View } from "./view.ts";

/** So many of the best are compared sentence by sentence. */
const COMPARED = 10;
/** How much likeness as written adds, beside 1 for the cosine of the words that tell something. */
const AS_WRITTEN = 0.75;

/**
 * Prefers, among the ten that match best, the articles in which one sentence says what was asked: they gain e to the power of its likeness.
 * All others count as the last of the ten in this, and the highest score stays as high as it was, so that what past questions add weighs as much
 * as before. The numbers were chosen on the histories of seven labelled sets; see docs/search.md. O(length of the ten).
 */
export function preferNearest(
  view: View,
  matches: Matches,
  { words, text }: { readonly words: readonly QueryWord[]; readonly text: string },
): Matches {
  const best = orderArticles(view, matches, { count: COMPARED });
  if (best.length < 2) return matches;
  const compared = best.map(({ article }) => view.articles[article]!);
  const likeness = createLikeness(text);
  const factors = view.sentences.nearest(compared, words).map(({ cosine, text: sentence }, i) => {
    const asWritten = Math.max(likeness(compared[i]!.title), likeness(sentence));
    return exp(cosine + AS_WRITTEN * asWritten);
  });
  const least = Math.min(...factors);
  const highest = Math.max(...best.map(({ score }, i) => score * factors[i]!));
  const scale = best[0]!.score / highest;
  const scores = matches.scores.map((score) => score * least * scale);
  best.forEach(({ article, score }, i) => {
    scores[article] = score * factors[i]! * scale;
  });
  return { articles: matches.articles, scores };
}

/**
 * Cosine of the different words of two texts as they are written, in [0, 1], all alike: "who", "against" and "my" too, which are no terms and
 * yet part of a question.
 */
function createLikeness(query: string): (text: string) => number {
  const asked = differentWords(query);
  return (text) => {
    const own = differentWords(text);
    if (own.size === 0 || asked.size === 0) return 0;
    const both = [...asked].filter((word) => own.has(word)).length;
    return both / Math.sqrt(asked.size * own.size);
  };
}

function differentWords(text: string): Set<string> {
  return new Set(plainWords(text).split(" ").filter(Boolean));
}
