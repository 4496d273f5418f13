import type { SparseRows } from "../math/sparse-rows.ts";

/** A sparse matrix by columns: column c has `values[at]` in row `rows[at]` for indptr[c] ≤ at < indptr[c + 1]. */
export interface Postings {
  readonly indptr: Uint32Array;
  /** Ascending within a column. */
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/** The same matrix by columns. O(entries + columns). */
export function toPostings({ indptr, indices, values }: SparseRows, columns: number): Postings {
  const entries = indices.length;
  const starts = new Uint32Array(columns + 1);
  for (let at = 0; at < entries; at++) starts[indices[at]! + 1]!++;
  for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!;
  const next = starts.slice();
  const rows = new Uint32Array(entries);
  const byColumn = new Float64Array(entries);
  for (let row = 0; row + 1 < indptr.length; row++) {
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) {
      const to = next[indices[at]!]!++;
      rows[to] = row;
      byColumn[to] = values[at]!;
    }
  }
  return { indptr: starts, rows, values: byColumn };
}
