/** A sparse matrix by rows (CSR): row i has `values[at]` in column `indices[at]` for indptr[i] ≤ at < indptr[i + 1]. */
export interface SparseRows {
  /** One more than there are rows; ascends from 0. */
  readonly indptr: Uint32Array | Int32Array;
  readonly indices: Uint32Array | Int32Array;
  readonly values: Float64Array | Float32Array;
}

/** Row `i` · `vector`. O(entries of the row). */
export function dotRow({ indptr, indices, values }: SparseRows, i: number, vector: Float64Array): number {
  let sum = 0;
  for (let at = indptr[i]!, end = indptr[i + 1]!; at < end; at++) sum += values[at]! * vector[indices[at]!]!;
  return sum;
}

/** to += factor · row `i`. O(entries of the row). */
export function addRow(
  rows: SparseRows,
  i: number,
  { factor, to }: { factor: number; to: Float64Array },
): void {
  const { indptr, indices, values } = rows;
  for (let at = indptr[i]!, end = indptr[i + 1]!; at < end; at++) to[indices[at]!]! += factor * values[at]!;
}

/** Throws RangeError unless `rows` is a matrix of that shape with finite values. */
export function checkSparseRows(
  rows: SparseRows,
  shape: { readonly rows: number; readonly columns: number },
): void {
  const { indptr, indices, values } = rows;
  if (indptr.length !== shape.rows + 1) {
    throw new RangeError(`indptr must hold ${shape.rows + 1} numbers, got ${indptr.length}.`);
  }
  if (indptr[0] !== 0 || indptr.some((start, i) => i > 0 && start < indptr[i - 1]!)) {
    throw new RangeError("indptr must ascend from 0.");
  }
  const end = indptr[shape.rows]!;
  if (indices.length < end || values.length < end)
    throw new RangeError(`indices and values must hold ${end} entries.`);
  for (let at = 0; at < end; at++) {
    const column = indices[at]!;
    if (column < 0 || column >= shape.columns) {
      throw new RangeError(`indices must lie in [0, ${shape.columns}), got ${column}.`);
    }
    if (!Number.isFinite(values[at])) throw new RangeError(`values must be finite, got ${values[at]}.`);
  }
}
