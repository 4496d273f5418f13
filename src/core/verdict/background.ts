import { countWhile } from "../math/count-while.ts";
import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { ticketTerms } from "../ticket/ticket-terms.ts";
import { ARTICLE_FEATURES, TEXT_FEATURES } from "./article-features.ts";
import { type Candidates, findCandidates } from "./find-candidates.ts";
import { FOREIGN_TEXTS } from "./foreign-texts.ts";
import type { RankingWeights } from "./rank-candidates.ts";

/** How strongly a knowledge base seems to answer questions about other things: utilities of their best articles, ascending. */
type Background = Float64Array;

/** Questions about other things that match as well: with more than this share, nothing here matches. */
export const MATCH_BY_CHANCE = 0.1;

/**
 * Share of solvable tickets among those that matched no better than chance: 20 of 270 in the resolved tickets of the four
 * sets that the default model was fitted on.
 */
export const SOLVABLE_BY_CHANCE = 0.07;

/** Judges `FOREIGN_TEXTS` by the articles' own words. About 20 ms for 2,000 articles; kept for each index and weights. */
export function backgroundOf(index: SearchIndex, weights: RankingWeights): Background {
  const known = remembered.get(index) ?? new Map<string, Background>();
  remembered.set(index, known);
  const key = keys.get(weights) ?? JSON.stringify(weights);
  keys.set(weights, key);
  const background = known.get(key) ?? measure(index, weights);
  known.set(key, background);
  return background;
}

/** A pure function's answers, kept as long as the index lives. */
const remembered = new WeakMap<SearchIndex, Map<string, Background>>();

/** Weights as text: asked for once a ticket. */
const keys = new WeakMap<RankingWeights, string>();

function measure(index: SearchIndex, weights: RankingWeights): Background {
  const postings = postingsOf(index);
  const allowed = new Uint8Array(postings.articleCount).fill(1);
  return Float64Array.from(FOREIGN_TEXTS, (subject) => {
    const terms = ticketTerms({ subject, description: "", category: null }, index.analyzer);
    return textUtility(findCandidates(terms, { postings, allowed, recalled: null }), weights);
  }).sort();
}

/** Highest utility among the candidates by the articles' own words alone, ≥ 0. */
export function textUtility({ rows }: Candidates, weights: RankingWeights): number {
  const width = ARTICLE_FEATURES.length;
  const list = Float64Array.from(ARTICLE_FEATURES.slice(0, TEXT_FEATURES), (name) => weights[name]);
  let best = 0;
  for (let start = 0; start < rows.length; start += width) {
    let utility = 0;
    for (let j = 0; j < list.length; j++) utility += list[j]! * rows[start + j]!;
    best = Math.max(best, utility);
  }
  return best;
}

/** Share of the background that is as strong or stronger, in [0, 1]. */
export function chanceOf(utility: number, background: Background): number {
  return (background.length - countWhile(background, (foreign) => foreign < utility)) / background.length;
}
