/** A pivot below this share of its diagonal is rounding noise: the column depends on earlier ones. */
const DEPENDENT = 1e-10;

/**
 * Solves A·x = b for a symmetric positive semi-definite A (size × size, row-major; only its lower half is read).
 * A column that depends on earlier ones, or is zero, gets x = 0. O(size³ ÷ 6). Overwrites the lower half of `a`.
 * Golub and Van Loan, Matrix Computations, 4th ed., section 4.2.
 */
export function solveCholesky(a: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  factorise(a, size);
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= a[i * size + k]! * x[k]!;
    x[i] = divide(x[i]!, a[i * size + i]!);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= a[k * size + i]! * x[k]!;
    x[i] = divide(x[i]!, a[i * size + i]!);
  }
  return x;
}

/** A = L·Lᵀ in place; the row of a dependent column is left with a zero diagonal. */
function factorise(a: Float64Array, size: number): void {
  for (let j = 0; j < size; j++) {
    const diagonal = a[j * size + j]!;
    const pivot = diagonal - dotRows(a, { size, i: j, j });
    const root = pivot > DEPENDENT * diagonal ? Math.sqrt(pivot) : 0;
    a[j * size + j] = root;
    for (let i = j + 1; i < size; i++) {
      a[i * size + j] = divide(a[i * size + j]! - dotRows(a, { size, i, j }), root);
    }
  }
}

/** Σ over k < j of L[i, k]·L[j, k]. */
function dotRows(a: Float64Array, at: { size: number; i: number; j: number }): number {
  const rowI = at.i * at.size;
  const rowJ = at.j * at.size;
  let sum = 0;
  for (let k = 0; k < at.j; k++) sum += a[rowI + k]! * a[rowJ + k]!;
  return sum;
}

function divide(value: number, pivot: number): number {
  return pivot === 0 ? 0 : value / pivot;
}
