/** A sparse matrix by rows (CSR): row i has `values[at]` in column `indices[at]` for indptr[i] ≤ at < indptr[i + 1]. */
export interface SparseRows {
  /** One more than there are rows; ascends from 0. */
  readonly indptr: Uint32Array | Int32Array;
  readonly indices: Uint32Array | Int32Array;
  readonly values: Float64Array | Float32Array;
}
