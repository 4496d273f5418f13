import type { TermWeights } from "./inverted-lists.ts";
import type { Postings } from "./postings.ts";

/** A query in the postings' own numbers. */
export interface PostingsQuery extends TermWeights {
  /** The score of a text that had every term of the query without end; ≥ 0. Unknown terms count as the rarest. */
  readonly attainable: number;
}

/** Looks the terms up. `weights[i]` is how often `terms[i]` counts. O(terms). */
export function postingsQuery(
  postings: Postings,
  terms: readonly string[],
  weights: ArrayLike<number>,
): PostingsQuery {
  const known: number[] = [];
  const knownWeights: number[] = [];
  let attainable = 0;
  terms.forEach((term, i) => {
    const number = postings.vocabulary.get(term);
    attainable += weights[i]! * (number === undefined ? postings.unknownIdf : postings.idf[number]!);
    if (number === undefined) return;
    known.push(number);
    knownWeights.push(weights[i]!);
  });
  return { terms: new Uint32Array(known), weights: new Float64Array(knownWeights), attainable };
}
