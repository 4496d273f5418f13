import type { TermWeights } from "./inverted-lists.ts";
import type { Postings } from "./postings.ts";

/** A query in the postings' own numbers. */
export interface PostingsQuery extends TermWeights {
  /** The score of a text that had every term of the query without end; ≥ 0. Unknown terms count as the rarest. */
  readonly attainable: number;
  /** Number of each term that was looked up; -1 for one that no article has. */
  readonly numbers: Int32Array;
}

/** Looks the terms up. `weights[i]` is how often `terms[i]` counts. O(terms). */
export function postingsQuery(
  { vocabulary, idf, unknownIdf }: Postings,
  terms: readonly string[],
  weights: ArrayLike<number>,
): PostingsQuery {
  const numbers = new Int32Array(terms.length);
  const known = new Uint32Array(terms.length);
  const knownWeights = new Float64Array(terms.length);
  let attainable = 0;
  let count = 0;
  for (let i = 0; i < terms.length; i++) {
    const number = vocabulary.get(terms[i]!) ?? -1;
    numbers[i] = number;
    attainable += weights[i]! * (number === -1 ? unknownIdf : idf[number]!);
    if (number === -1) continue;
    known[count] = number;
    knownWeights[count++] = weights[i]!;
  }
  return { terms: known.subarray(0, count), weights: knownWeights.subarray(0, count), attainable, numbers };
}
