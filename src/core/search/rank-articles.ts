import type { Boosts } from "./boosts.ts";
import { coverWords } from "./cover-words.ts";
import type { QueryWord } from "./expand-query.ts";
import { strongestOfEach, type WeightedTerm } from "./full-text.ts";
import { countTexts, rarityOfUnknown } from "./rarity.ts";
import type { TextLists } from "./text-lists.ts";
import type { View } from "./view.ts";

/** The articles that match, and how well. */
export interface Matches {
  /** Places in the view's articles, ascending. */
  readonly articles: readonly number[];
  /** By place; above 0 for those that match, and without meaning for the others. */
  readonly scores: Float64Array;
}

interface TextMatches extends Matches {
  /** Share of the query's words that the best of the articles has, weighed by rarity, in [0, 1]; 0 where none matches. */
  readonly covered: number;
}

/** Part of the score that does not depend on how many of the query's informative words the article has. */
const UNCOVERED_SHARE = 0.5;

/**
 * All articles of the view that have at least one of the words. The score of an article is that of its best name plus that of
 * its body, times a factor that grows with the share of the query's informative words it has. O(names + postings of the terms).
 */
export function rankArticles(
  view: Pick<View, "articles" | "fullText">,
  words: readonly QueryWord[],
  boosts: Boosts,
): TextMatches {
  const { terms: numbers, names, headings, texts, articleOfName } = view.fullText;
  const terms = strongest(words).flatMap(({ term, weight }) => {
    const number = numbers.get(term);
    return number === undefined ? [] : [[number, weight] as const];
  });
  const nameScores = new Float64Array(articleOfName.length);
  addText(names, terms, { boost: boosts.name, scores: nameScores });
  const scores = new Float64Array(view.articles.length);
  const bestNames = bestOfEach(nameScores, articleOfName, scores);
  addText(headings, terms, { boost: boosts.heading, scores });
  addText(texts, terms, { boost: boosts.text, scores });
  const covered = coverWords(view.fullText, words, bestNames);
  const articles: number[] = [];
  let best = -1;
  for (let article = 0; article < scores.length; article++) {
    if (scores[article] === 0) continue;
    scores[article]! *= UNCOVERED_SHARE + (1 - UNCOVERED_SHARE) * covered[article]!;
    articles.push(article);
    if (best === -1 || scores[article]! > scores[best]!) best = article;
  }
  return {
    articles,
    scores,
    covered: best === -1 ? 0 : covered[best]! * knownShare(words, countTexts(view)),
  };
}

/** Share of the words, weighed by rarity, that stand in one of so many texts; the others are as rare as can be. */
function knownShare(words: readonly QueryWord[], texts: number): number {
  const known = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const unknown = words.filter(({ terms }) => terms.length === 0).length * rarityOfUnknown(texts);
  return known === 0 ? 0 : known / (known + unknown);
}

/** Adds boost · weight · BM25 to `scores` for each text that holds one of the terms, which are known by number. */
function addText(
  { offsets, units, weigh }: TextLists,
  terms: readonly (readonly [number: number, weight: number])[],
  { boost, scores }: { readonly boost: number; readonly scores: Float64Array },
): void {
  for (const [term, weight] of terms) {
    const start = offsets[term]!;
    const factor = weight * boost;
    weigh(term).forEach((own, at) => {
      scores[units[start + at]!]! += factor * own;
    });
  }
}

/** A term that stands for several words counts once, at its best weight. */
export function strongest(words: readonly Pick<QueryWord, "terms">[]): WeightedTerm[] {
  return strongestOfEach(words.flatMap(({ terms }) => terms));
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
