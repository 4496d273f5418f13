import type { TermWeights } from "../search/inverted-lists.ts";
import { type AlikeTerms, forEachAlike } from "./alike-terms.ts";
import type { HistoryBlock, TicketVectors } from "./history.ts";
import type { SparseSums } from "./sparse-sums.ts";

/** A ticket as the block sees it. */
export interface AskedTerms {
  /** As a unit vector in the block's own terms. */
  readonly query: TermWeights;
  /** Terms that the block does not have, and their weights in the same unit vector. */
  readonly unknown: readonly (readonly [term: string, weight: number])[];
}

/** A ticket made ready for soft cosines. */
export interface SoftQuery {
  /** q · S: the block's terms that it has or that are spelled like one of them. */
  readonly softened: SparseSums;
  /** √(q · S · q), ≥ 1. */
  readonly length: number;
}

/**
 * In the soft cosine of two tickets, terms that are spelled alike count as partly the same, so that "passwrod" meets "password":
 * q · S · t ÷ √(q · S · q) ÷ √(t · S · t), where S has 1 for a term with itself and the cosine of their n-grams for two that are alike.
 * Sidorov, Gelbukh, Gómez-Adorno and Pinto 2014, "Soft Similarity and Soft Cosine Measure", Computación y Sistemas 18(3).
 * O(terms · terms that each is like). Loops of its own, as every verdict goes through them; `softened`: empty room for the sums.
 */
export function softQuery(
  { query, unknown }: AskedTerms,
  alike: AlikeTerms,
  softened: SparseSums,
): SoftQuery {
  const { terms: own, weights: ownWeights } = query;
  let squares = 0;
  for (let i = 0; i < own.length; i++) {
    const [term, weight] = [own[i]!, ownWeights[i]!];
    softened.add(term, weight);
    const end = alike.offsets[term + 1]!;
    for (let at = alike.offsets[term]!; at < end; at++) {
      softened.add(alike.terms[at]!, weight * alike.cosines[at]!);
    }
  }
  for (const [word, weight] of unknown) {
    squares += weight * weight;
    forEachAlike(word, alike.grams, (term, cosine) => softened.add(term, weight * cosine));
  }
  for (let i = 0; i < own.length; i++) squares += ownWeights[i]! * softened.get(own[i]!);
  return { softened, length: Math.sqrt(squares) || 1 };
}

/** √(t · S · t) of each ticket's unit vector, ≥ 1. O(terms of all tickets · terms that each is like). */
export function softLengths(
  { offsets, terms, weights }: TicketVectors,
  alike: AlikeTerms,
): HistoryBlock["softLengths"] {
  const own = new Float64Array(alike.offsets.length - 1);
  return Float32Array.from({ length: offsets.length - 1 }, (_, ticket) => {
    const [from, to] = [offsets[ticket]!, offsets[ticket + 1]!];
    for (let at = from; at < to; at++) own[terms[at]!] = weights[at]!;
    let squares = 0;
    for (let at = from; at < to; at++) {
      const term = terms[at]!;
      squares += weights[at]! ** 2;
      for (let i = alike.offsets[term]!; i < alike.offsets[term + 1]!; i++) {
        squares += weights[at]! * alike.cosines[i]! * own[alike.terms[i]!]!;
      }
    }
    for (let at = from; at < to; at++) own[terms[at]!] = 0;
    return Math.sqrt(squares) || 1;
  });
}
