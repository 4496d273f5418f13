import { sigmoid, softplus } from "./sigmoid.ts";

export interface LogisticRegressionOptions {
  /** Columns of `rows`. */
  readonly features: number;
  /** Strength of the penalty l2 ÷ 2 · Σ coefficient², beside the sum (not the mean) of log losses; ≥ 0. */
  readonly l2: number;
  /** Weight of each example, ≥ 0; all 1 when left out. */
  readonly weights?: ArrayLike<number>;
  /** Columns whose coefficients may not fall below 0. */
  readonly nonNegative?: readonly number[];
  /** Known part of each example's log-odds, added with coefficient 1; all 0 when left out. */
  readonly offset?: ArrayLike<number>;
}

/** Points have the intercept at 0 and the coefficient of column j at j + 1. */
export interface LogisticProblem {
  readonly rows: Float64Array;
  readonly labels: Float64Array;
  readonly weights: Float64Array;
  readonly offset: Float64Array;
  readonly l2: number;
  readonly bounded: readonly boolean[];
}

/** Copies the options into one shape, defaults filled in. */
export function createProblem(
  rows: Float64Array,
  labels: ArrayLike<number>,
  options: LogisticRegressionOptions,
): LogisticProblem {
  const n = labels.length;
  const bounded = new Array<boolean>(options.features + 1).fill(false);
  for (const j of options.nonNegative ?? []) bounded[j + 1] = true;
  return {
    rows,
    labels: Float64Array.from(labels, (label) => (label ? 1 : 0)),
    weights: options.weights ? Float64Array.from(options.weights) : new Float64Array(n).fill(1),
    offset: options.offset ? Float64Array.from(options.offset) : new Float64Array(n),
    l2: options.l2,
    bounded,
  };
}

/** Throws RangeError for lengths that do not fit and numbers that are not finite. */
export function checkShape(
  rows: Float64Array,
  labels: ArrayLike<number>,
  options: LogisticRegressionOptions,
): void {
  const { features, l2, weights, offset, nonNegative = [] } = options;
  if (!Number.isInteger(features) || features < 0)
    throw new RangeError(`features must be an integer ≥ 0, got ${features}.`);
  if (!(l2 >= 0 && l2 < Infinity)) throw new RangeError(`l2 must be a finite number ≥ 0, got ${l2}.`);
  if (rows.length !== labels.length * features) {
    throw new RangeError(`rows must hold ${labels.length} × ${features} numbers, got ${rows.length}.`);
  }
  if (!rows.every(Number.isFinite)) throw new RangeError("rows must hold finite numbers only.");
  checkColumn("weights", weights, { length: labels.length, min: 0 });
  checkColumn("offset", offset, { length: labels.length, min: -Infinity });
  const wrong = nonNegative.find((j) => !(Number.isInteger(j) && j >= 0 && j < features));
  if (wrong !== undefined)
    throw new RangeError(`nonNegative must hold columns below ${features}, got ${wrong}.`);
}

function checkColumn(
  name: string,
  column: ArrayLike<number> | undefined,
  rule: { length: number; min: number },
): void {
  if (column === undefined) return;
  if (column.length !== rule.length)
    throw new RangeError(`${name} must hold ${rule.length} numbers, got ${column.length}.`);
  for (let i = 0; i < column.length; i++) {
    if (!(Number.isFinite(column[i]) && column[i]! >= rule.min))
      throw new RangeError(`${name}[${i}] is ${column[i]}.`);
  }
}

function logOdds(problem: LogisticProblem, point: Float64Array, i: number): number {
  const width = point.length - 1;
  const start = i * width;
  let z = point[0]! + problem.offset[i]!;
  for (let j = 0; j < width; j++) z += point[j + 1]! * problem.rows[start + j]!;
  return z;
}

/** Weighted log losses plus the penalty, in nats. */
export function objective(problem: LogisticProblem, point: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < problem.labels.length; i++) {
    const z = logOdds(problem, point, i);
    sum += problem.weights[i]! * softplus(problem.labels[i] === 1 ? -z : z);
  }
  let squares = 0;
  for (let j = 1; j < point.length; j++) squares += point[j]! ** 2;
  return sum + (problem.l2 / 2) * squares;
}

/** Gradient and lower half of the Hessian of the objective at `point`. O(n · features²). */
export function derivatives(
  problem: LogisticProblem,
  point: Float64Array,
): { gradient: Float64Array; hessian: Float64Array } {
  const size = point.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const row = new Float64Array(size);
  row[0] = 1;
  for (let i = 0; i < problem.labels.length; i++) {
    row.set(problem.rows.subarray(i * (size - 1), (i + 1) * (size - 1)), 1);
    const p = sigmoid(logOdds(problem, point, i));
    const residual = problem.weights[i]! * (p - problem.labels[i]!);
    const curvature = problem.weights[i]! * p * (1 - p);
    for (let j = 0; j < size; j++) {
      gradient[j]! += residual * row[j]!;
      const scaled = curvature * row[j]!;
      if (scaled === 0) continue;
      for (let k = 0, at = j * size; k <= j; k++) hessian[at + k]! += scaled * row[k]!;
    }
  }
  for (let j = 1; j < size; j++) {
    gradient[j]! += problem.l2 * point[j]!;
    hessian[j * size + j]! += problem.l2;
  }
  return { gradient, hessian };
}
