import { foldOf } from "../math/fold-of.ts";
import type { RidgeRegression } from "../math/ridge-regression.ts";
import type { TermWeights } from "../search/inverted-lists.ts";
import { phraseVector } from "./phrase-vector.ts";

/** What each term and phrase of a ticket says for its being closed with an article, in shares. */
export interface Leaning {
  /** Number of each phrase, by its hash; only phrases of two tickets or more. */
  readonly phrases: ReadonlyMap<number, number>;
  readonly phraseIdf: Float64Array;
  /** Terms have the first columns, phrases those after them. */
  readonly termCount: number;
  readonly all: RidgeRegression;
  /** For the tickets of fold f: fitted on the others, so that no ticket is its own witness. */
  readonly without: readonly RidgeRegression[];
}

/** What a ticket is made of. */
export interface AskedWords {
  /** The ticket as a unit vector in the block's terms. */
  readonly query: TermWeights;
  readonly phrases: Uint32Array;
  /** Id of the ticket, if the history knows it. */
  readonly knownAs: string | null;
}

/** Share of tickets put like this one that were closed with an article, in [0, 1]. O(terms + phrases). */
export function leaningOf(leaning: Leaning, { query, phrases, knownAs }: AskedWords): number {
  const { intercept, coefficients } = knownAs === null ? leaning.all : leaning.without[foldOf(knownAs)]!;
  const own = phraseVector(phrases, { numbers: leaning.phrases, idf: leaning.phraseIdf });
  let share = intercept;
  query.terms.forEach((term, i) => {
    share += coefficients[term]! * query.weights[i]!;
  });
  own.terms.forEach((number, i) => {
    share += coefficients[leaning.termCount + number]! * own.weights[i]!;
  });
  return Math.min(1, Math.max(0, share));
}
