import fc from "fast-check";
import type { SparseRows } from "../../../src/core/math/sparse-rows.ts";

/** Columns of the rows that `unitRows` makes. */
export const COLUMNS = 8;

/** Up to a dozen rows of length 1 with few columns, so that many are alike; entries stand heaviest first. */
export function unitRows(): fc.Arbitrary<SparseRows> {
  const row = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: COLUMNS, maxLength: COLUMNS });
  return fc.array(row, { maxLength: 12 }).map(toUnitRows);
}

/** The rows of a matrix, scaled to length 1. A row of zeros has no entries. */
export function toUnitRows(matrix: readonly (readonly number[])[]): SparseRows {
  const indptr = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of matrix) {
    const length = Math.hypot(...row);
    const columns = row.flatMap((value, column) => (value > 0 ? [column] : []));
    for (const column of columns.sort((a, b) => row[b]! - row[a]! || a - b)) {
      indices.push(column);
      values.push(row[column]! / length);
    }
    indptr.push(indices.length);
  }
  return {
    indptr: Uint32Array.from(indptr),
    indices: Uint32Array.from(indices),
    values: Float64Array.from(values),
  };
}

/** The same rows with their zeros. */
export function dense({ indptr, indices, values }: SparseRows): number[][] {
  return Array.from({ length: indptr.length - 1 }, (_, row) => {
    const vector = new Array<number>(COLUMNS).fill(0);
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) vector[indices[at]!] = values[at]!;
    return vector;
  });
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
