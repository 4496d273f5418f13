import { exp } from "../math/elementary.ts";
import { topK } from "../math/top-k.ts";
import { ARTICLE_FEATURES, type ArticleFeature } from "./article-features.ts";
import type { CandidateRows } from "./find-candidates.ts";
import { VECTOR_FEATURES, type VectorFeature } from "./likeness.ts";

/** What each feature adds to an article's utility; ≥ 0. Those of vectors are left out where the model was fitted without. */
export type RankingWeights = Readonly<Record<ArticleFeature, number>> &
  Readonly<Partial<Record<VectorFeature, number>>>;

/** Candidates in order. Parallel arrays, best first, ties by article place. */
export interface Ranking {
  /** Places in the candidates' arrays. */
  readonly order: Uint32Array;
  /** Σ weight · feature, ≥ 0, of the candidate at the same place. */
  readonly utilities: Float64Array;
  /** exp(utility) ÷ Σ exp(utility): which of the candidates it is, if it is one. Adds up to 1. */
  readonly shares: Float64Array;
  /**
   * The highest utility without what `lately` adds, ≥ 0. That tells which article is asked about these days, not whether one
   * answers; and where the history ends before the tickets begin, all would seem less solvable.
   */
  readonly timeless: number;
}

export function rankCandidates(candidates: CandidateRows, weights: RankingWeights): Ranking {
  const { utilities: raw, timeless } = utilitiesOf(candidates, weights);
  const order = topK(raw, raw.length);
  const utilities = raw.map((_, i) => raw[order[i]!]!);
  const highest = utilities[0] ?? 0;
  const exponentials = utilities.map((utility) => exp(utility - highest));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return { order, utilities, shares: exponentials.map((value) => value / sum), timeless };
}

/** The same order but for one candidate, which comes first; its score is that of the one that it displaces. */
export function withFirst({ order, utilities, shares, timeless }: Ranking, candidate: number): Ranking {
  const at = order.indexOf(candidate);
  if (at <= 0) return { order, utilities, shares, timeless };
  const others = order.filter((place) => place !== candidate);
  return { order: Uint32Array.from([candidate, ...others]), utilities, shares, timeless };
}

/** Of each candidate, and `Ranking.timeless`. */
function utilitiesOf(
  { articles, rows, likeness }: CandidateRows,
  weights: RankingWeights,
): { readonly utilities: Float64Array; readonly timeless: number } {
  const list = ARTICLE_FEATURES.map((name) => weights[name]);
  const width = list.length;
  const utilities = new Float64Array(articles.length);
  let timeless = 0;
  for (let i = 0; i < utilities.length; i++) {
    let utility = 0;
    let without = 0;
    for (let j = 0; j < width; j++) {
      const part = list[j]! * rows[i * width + j]!;
      utility += part;
      if (j !== LATELY) without += part;
    }
    if (likeness !== undefined)
      VECTOR_FEATURES.forEach((name, j) => {
        const part = (weights[name] ?? 0) * likeness[i * VECTOR_FEATURES.length + j]!;
        utility += part;
        without += part;
      });
    utilities[i] = utility;
    timeless = Math.max(timeless, without);
  }
  return { utilities, timeless };
}

const LATELY = ARTICLE_FEATURES.indexOf("lately");
