import type { Boosts } from "./boosts.ts";
import { coverWords } from "./cover-words.ts";
import type { QueryWord } from "./expand-query.ts";
import type { WeightedTerm } from "./full-text.ts";
import { addScores, type TermWeights } from "./inverted-lists.ts";
import type { TextLists } from "./text-lists.ts";
import type { View } from "./view.ts";

/** The articles that match, and how well. */
export interface Matches {
  /** Places in the view's articles, ascending. */
  readonly articles: readonly number[];
  /** By place; above 0 for those that match, and without meaning for the others. */
  readonly scores: Float64Array;
}

/** Part of the score that does not depend on how many of the query's informative words the article has. */
const UNCOVERED_SHARE = 0.5;

/**
 * All articles of the view that have at least one of the words. The score of an article is that of its best name plus that of
 * its body, times a factor that grows with the share of the query's informative words it has. O(names + postings of the terms).
 */
export function rankArticles(view: View, words: readonly QueryWord[], boosts: Boosts): Matches {
  const { names, headings, texts, articleOfName } = view.fullText;
  const terms = strongest(words);
  const nameScores = new Float64Array(articleOfName.length);
  addText(names, toWeights(view, terms, boosts.name), nameScores);
  const scores = new Float64Array(view.articles.length);
  const bestNames = bestOfEach(nameScores, articleOfName, scores);
  addText(headings, toWeights(view, terms, boosts.heading), scores);
  addText(texts, toWeights(view, terms, boosts.text), scores);
  const covered = coverWords(view.fullText, words, bestNames);
  const articles: number[] = [];
  for (let article = 0; article < scores.length; article++) {
    if (scores[article] === 0) continue;
    scores[article]! *= UNCOVERED_SHARE + (1 - UNCOVERED_SHARE) * covered[article]!;
    articles.push(article);
  }
  return { articles, scores };
}

function addText(lists: TextLists, terms: TermWeights, scores: Float64Array): void {
  addScores(lists.weighed(terms.terms), terms, scores);
}

/** A term that stands for several words counts once, at its best weight. */
export function strongest(words: readonly Pick<QueryWord, "terms">[]): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { terms } of words) {
    for (const { term, weight } of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function toWeights({ fullText }: View, terms: readonly WeightedTerm[], boost: number): TermWeights {
  const known = terms.flatMap(({ term, weight }) => {
    const number = fullText.terms.get(term);
    return number === undefined ? [] : [{ number, weight }];
  });
  return {
    terms: Uint32Array.from(known, ({ number }) => number),
    weights: Float64Array.from(known, ({ weight }) => weight * boost),
  };
}

/** The best name of each article, the first of equals; -1 where none matches. Adds its score to the article's. */
function bestOfEach(nameScores: Float64Array, articleOfName: Uint32Array, scores: Float64Array): Int32Array {
  const best = new Int32Array(scores.length).fill(-1);
  for (let name = 0; name < nameScores.length; name++) {
    const article = articleOfName[name]!;
    if (nameScores[name]! <= scores[article]!) continue;
    scores[article] = nameScores[name]!;
    best[article] = name;
  }
  return best;
}
