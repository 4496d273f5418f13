import { addScaled, dotWith, type SparseRows } from "./sparse-rows.ts";

interface RidgeOptions {
  readonly columns: number;
  /** Strength of the penalty l2 · Σ coefficient² beside the sum of squared errors; > 0. */
  readonly l2: number;
  /** Weight of each row, ≥ 0; a row of weight 0 is left out. */
  readonly weights: ArrayLike<number>;
}

/** value = intercept + Σ coefficientⱼ · xⱼ. */
export interface RidgeRegression {
  readonly intercept: number;
  readonly coefficients: Float32Array;
}

/** Steps end where the residual has fallen to this share of the first one, or after as many steps. */
const TOLERANCE = 1e-3;
const MAX_STEPS = 200;

/**
 * Ridge regression (Hoerl and Kennard 1970, Technometrics 12) of the targets less their weighted mean, which is the
 * intercept; columns are not centred, so that rows stay sparse. By conjugate gradients on the normal equations (Golub and
 * Van Loan, Matrix Computations, 4th ed., section 11.3). O(numbers in `rows`) a step, some 10 steps; deterministic.
 */
export function fitRidgeRegression(
  rows: SparseRows,
  targets: ArrayLike<number>,
  { columns, l2, weights }: RidgeOptions,
): RidgeRegression {
  const intercept = weightedMean(targets, weights);
  const errors = Float64Array.from(targets, (target) => target - intercept);
  const residual = timesTransposed(rows, errors, weights, columns);
  const direction = residual.slice();
  const solution = new Float64Array(columns);
  let square = dot(residual, residual);
  const enough = square * TOLERANCE ** 2;
  for (let step = 0; step < MAX_STEPS && square > enough; step++) {
    const image = timesTransposed(rows, times(rows, direction, weights), weights, columns);
    for (let j = 0; j < columns; j++) image[j]! += l2 * direction[j]!;
    const length = square / dot(direction, image);
    for (let j = 0; j < columns; j++) {
      solution[j]! += length * direction[j]!;
      residual[j]! -= length * image[j]!;
    }
    const next = dot(residual, residual);
    for (let j = 0; j < columns; j++) direction[j] = residual[j]! + (next / square) * direction[j]!;
    square = next;
  }
  return { intercept, coefficients: Float32Array.from(solution) };
}

function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    sum += weights[i]! * values[i]!;
    total += weights[i]!;
  }
  return total === 0 ? 0 : sum / total;
}

/** rows · vector; 0 for a row of weight 0. */
function times(rows: SparseRows, vector: Float64Array, weights: ArrayLike<number>): Float64Array {
  const result = new Float64Array(rows.indptr.length - 1);
  for (let row = 0; row < result.length; row++) {
    if (weights[row] !== 0) result[row] = dotWith(rows, row, vector);
  }
  return result;
}

/** rowsᵀ · (weights · vector). */
function timesTransposed(
  rows: SparseRows,
  vector: Float64Array,
  weights: ArrayLike<number>,
  columns: number,
): Float64Array {
  const result = new Float64Array(columns);
  for (let row = 0; row < vector.length; row++) {
    const factor = weights[row]! * vector[row]!;
    if (factor !== 0) addScaled(rows, row, { factor, to: result });
  }
  return result;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}
