import { rowOf } from "../math/sparse-rows.ts";
import type { TermWeights } from "../search/inverted-lists.ts";
import type { HistoryBlock } from "./history.ts";

/** The unit vector of the ticket at a place of a block. */
export function vectorOf({ vectors }: HistoryBlock, place: number): TermWeights {
  return {
    terms: rowOf(vectors.terms, vectors.offsets, place),
    weights: new Float64Array(rowOf(vectors.weights, vectors.offsets, place)),
  };
}

/** Both hold each term once. */
export function dotOf(a: TermWeights, b: TermWeights): number {
  const weights = new Map<number, number>();
  for (let i = 0; i < a.terms.length; i++) weights.set(a.terms[i]!, a.weights[i]!);
  let dot = 0;
  for (let i = 0; i < b.terms.length; i++) dot += b.weights[i]! * (weights.get(b.terms[i]!) ?? 0);
  return dot;
}

export function squareOf({ weights }: TermWeights): number {
  return weights.reduce((squares, weight) => squares + weight * weight, 0);
}
