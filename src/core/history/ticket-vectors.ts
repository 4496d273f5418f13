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

/** Which profiles have a term, by their place, and how much of it. */
export interface SumRow {
  readonly profiles: number[];
  readonly weights: number[];
}

/** A ticket, and how much of it an article is lent. */
interface Lent {
  readonly vector: TermWeights;
  readonly weight: number;
}

/** Adds up the tickets lent to one article after the other, Σ weight · unit vector, into rows by term; gives the squared length of each sum. */
export function addToRows(rows: (SumRow | undefined)[], articles: readonly (readonly Lent[])[]): number[] {
  return articles.map((lent, profile) => {
    const found: SumRow[] = [];
    for (const { vector, weight } of lent) {
      for (let i = 0; i < vector.terms.length; i++) {
        const term = vector.terms[i]!;
        const row = rows[term] ?? { profiles: [], weights: [] };
        rows[term] = row;
        if (row.profiles.at(-1) !== profile) {
          row.profiles.push(profile);
          row.weights.push(0);
          found.push(row);
        }
        row.weights[row.profiles.length - 1]! += weight * vector.weights[i]!;
      }
    }
    return found.reduce((squares, { weights }) => squares + weights.at(-1)! ** 2, 0);
  });
}
