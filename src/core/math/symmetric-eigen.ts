interface SymmetricEigen {
  readonly values: Float64Array;
  /** Size × size, row-major: column j is the unit eigenvector of `values[j]`. */
  readonly vectors: Float64Array;
}

/** Sweeps after which it stops in any case; some eight are enough for hundreds of rows. */
const MAX_SWEEPS = 30;

/**
 * All eigenvalues and eigenvectors of a small symmetric matrix, row-major, in no order: Jacobi's cyclic rotations, by Golub and Van Loan,
 * "Matrix Computations", 4th edition, algorithm 8.5.3. O(size³) a sweep.
 */
export function symmetricEigen(matrix: Float64Array, size: number): SymmetricEigen {
  const a = matrix.slice();
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  const tolerance = 1e-22 * a.reduce((sum, x) => sum + x * x, 0);
  for (let sweep = 0; sweep < MAX_SWEEPS && offDiagonal(a, size) > tolerance; sweep++)
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, { size, p, q });
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i]!), vectors };
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) sum += a[i * size + j]! ** 2;
  return sum;
}

/** Turns the plane of p and q so that the entry between them becomes 0. */
function rotate(
  a: Float64Array,
  vectors: Float64Array,
  { size, p, q }: { readonly size: number; readonly p: number; readonly q: number },
): void {
  const between = a[p * size + q]!;
  if (between === 0) return;
  const tau = (a[q * size + q]! - a[p * size + p]!) / (2 * between);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const c = 1 / Math.sqrt(1 + t * t);
  const s = t * c;
  const turn = (m: Float64Array, one: number, other: number): void => {
    const [x, y] = [m[one]!, m[other]!];
    m[one] = c * x - s * y;
    m[other] = s * x + c * y;
  };
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k);
  for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q);
}
