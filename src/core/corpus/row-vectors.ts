import type { SparseRows } from "../math/sparse-rows.ts";

/** Column → weight. */
type SparseSum = ReadonlyMap<number, number>;

/** The sum of some rows. O(their entries). */
export function rowSum({ indptr, indices, values }: SparseRows, rows: readonly number[]): SparseSum {
  const sum = new Map<number, number>();
  for (const row of rows) {
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) {
      const column = indices[at]!;
      sum.set(column, (sum.get(column) ?? 0) + values[at]!);
    }
  }
  return sum;
}

/** A dense copy. O(columns). */
export function scatter(sum: SparseSum, columns: number): Float64Array {
  const dense = new Float64Array(columns);
  for (const [column, weight] of sum) dense[column] = weight;
  return dense;
}

/** Dot product of a row and a dense vector. O(entries of the row). */
export function dotWith({ indptr, indices, values }: SparseRows, row: number, dense: Float64Array): number {
  let dot = 0;
  for (let at = indptr[row]!; at < indptr[row + 1]!; at++) dot += values[at]! * dense[indices[at]!]!;
  return dot;
}

/** Euclidean. O(entries of the row). */
export function rowLength({ indptr, values }: SparseRows, row: number): number {
  let squares = 0;
  for (let at = indptr[row]!; at < indptr[row + 1]!; at++) squares += values[at]! ** 2;
  return Math.sqrt(squares);
}

/** Mean dot product of two different ones of the `members`; 0 for fewer than two. |Σ v|² counts each pair twice and each row once. O(their entries). */
export function meanSimilarity(rows: SparseRows, members: readonly number[]): number {
  const pairs = members.length * (members.length - 1);
  if (pairs === 0) return 0;
  let all = 0;
  for (const weight of rowSum(rows, members).values()) all += weight ** 2;
  for (const row of members) all -= rowLength(rows, row) ** 2;
  return all / pairs;
}
