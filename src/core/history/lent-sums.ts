import type { TermWeights } from "../search/inverted-lists.ts";

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
