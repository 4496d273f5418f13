export interface ConjugateGradientOptions {
  /** Diagonal of A, > 0 where A is not zero: the preconditioner (Jacobi). */
  readonly diagonal: Float64Array;
  /** Stops when |A·x − b| is at most this share of |b|. */
  readonly tolerance: number;
  /** 200 when left out. */
  readonly maxSteps?: number;
}

/**
 * Solves A·x = b approximately for a symmetric positive definite A, given as the function v → A·v.
 * Hestenes and Stiefel 1952; preconditioned as in Nocedal and Wright, Numerical Optimization, 2nd ed., algorithm 5.3.
 */
export function conjugateGradient(
  times: (vector: Float64Array) => Float64Array,
  b: Float64Array,
  { diagonal, tolerance, maxSteps = 200 }: ConjugateGradientOptions,
): Float64Array {
  const x = new Float64Array(b.length);
  const residual = Float64Array.from(b);
  const scaled = new Float64Array(b.length);
  const direction = new Float64Array(b.length);
  const enough = tolerance * tolerance * dot(b, b);
  let product = 0;
  for (let step = 0; step < maxSteps && dot(residual, residual) > enough; step++) {
    for (let j = 0; j < b.length; j++)
      scaled[j] = diagonal[j]! > 0 ? residual[j]! / diagonal[j]! : residual[j]!;
    const before = product;
    product = dot(residual, scaled);
    const carry = step === 0 ? 0 : product / before;
    for (let j = 0; j < b.length; j++) direction[j] = scaled[j]! + carry * direction[j]!;
    const image = times(direction);
    const curvature = dot(direction, image);
    if (!(curvature > 0)) break;
    const length = product / curvature;
    for (let j = 0; j < b.length; j++) {
      x[j]! += length * direction[j]!;
      residual[j]! -= length * image[j]!;
    }
  }
  return x;
}

/** a · b of two vectors of one length. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}
