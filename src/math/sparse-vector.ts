/** A vector with `values[at]` in column `indices[at]` and 0 elsewhere; `indices` ascend without repeats. */
export interface SparseVector {
  readonly indices: Uint32Array | Int32Array;
  readonly values: Float64Array | Float32Array;
}

/** a · b by one merge. O(entries of both). */
export function sparseDot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.indices.length && j < b.indices.length; ) {
    const left = a.indices[i]!;
    const right = b.indices[j]!;
    if (left === right) sum += a.values[i++]! * b.values[j++]!;
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** Length of the vector (Euclidean), ≥ 0. */
export function sparseNorm(vector: SparseVector): number {
  let squares = 0;
  for (let at = 0; at < vector.values.length; at++) squares += vector.values[at]! ** 2;
  return Math.sqrt(squares);
}

/** Cosine of the angle between `a` and `b`, in [−1, 1]; 0 if either is all zeros. Salton and McGill 1983. */
export function sparseCosine(a: SparseVector, b: SparseVector): number {
  const norms = sparseNorm(a) * sparseNorm(b);
  return norms === 0 ? 0 : Math.min(1, Math.max(-1, sparseDot(a, b) / norms));
}
