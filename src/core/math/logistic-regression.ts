import { solveCholesky } from "./cholesky.ts";
import {
  checkShape,
  createProblem,
  derivatives,
  type LogisticProblem,
  type LogisticRegressionOptions,
  objective,
} from "./logistic-problem.ts";

export type { LogisticRegressionOptions };

/** Plain JSON: P(label = 1) = sigmoid(intercept + Σ coefficientⱼ · xⱼ). */
export interface LogisticRegression {
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

interface LogisticRegressionFit extends LogisticRegression {
  readonly coefficients: number[];
  /** `false` if 100 steps were not enough. */
  readonly converged: boolean;
}

const MAX_ITERATIONS = 100;
const MAX_HALVINGS = 40;

/**
 * Fits an L2-regularised logistic regression to `rows` (n × features, row-major) and 0/1 `labels` by Newton's method
 * (iteratively reweighted least squares; Hastie, Tibshirani, Friedman, Elements of Statistical Learning, 4.4.1) with step
 * halving; bounds by projection (Bertsekas 1982, "Projected Newton methods", SIAM J. Control Optim. 20).
 * The intercept is not penalised. With l2 > 0 separable data stay finite; a constant column gets 0. Labels all alike give
 * an intercept of some ±40. O(n · features²) a step, some 5 to 10 steps; deterministic.
 * @throws RangeError if the lengths do not fit, or a number is not finite.
 */
export function fitLogisticRegression(
  rows: Float64Array,
  labels: ArrayLike<number>,
  options: LogisticRegressionOptions,
): LogisticRegressionFit {
  checkShape(rows, labels, options);
  const problem = createProblem(rows, labels, options);
  let point = new Float64Array(options.features + 1);
  let value = objective(problem, point);
  let converged = false;
  for (let taken = 0; taken < MAX_ITERATIONS && !converged; taken++) {
    const { step, decrease } = newtonStep(problem, point);
    converged = decrease <= 1e-15 * (1 + value);
    const next = searchLine(problem, { point, step, value, decrease });
    if (next === null) break;
    ({ point, value } = next);
  }
  return { intercept: point[0]!, coefficients: Array.from(point.subarray(1)), converged };
}

/** The step to subtract, and the first-order decrease (gradient · step) that it promises. */
function newtonStep(problem: LogisticProblem, point: Float64Array): { step: Float64Array; decrease: number } {
  const { gradient, hessian } = derivatives(problem, point);
  const size = point.length;
  for (let j = 0; j < size; j++) {
    if (!(problem.bounded[j] && point[j]! <= 0 && gradient[j]! > 0)) continue;
    gradient[j] = 0; // held at its bound: out of the system
    for (let k = 0; k < size; k++) hessian[j * size + k] = hessian[k * size + j] = 0;
  }
  const step = solveCholesky(hessian, gradient);
  let decrease = 0;
  for (let j = 0; j < size; j++) {
    if (problem.bounded[j] && point[j]! <= 0 && step[j]! > 0) step[j] = 0;
    decrease += gradient[j]! * step[j]!;
  }
  return { step, decrease };
}

/** Halves the step until the objective falls enough (Armijo); `null` if it never does. */
function searchLine(
  problem: LogisticProblem,
  from: { point: Float64Array; step: Float64Array; value: number; decrease: number },
): { point: Float64Array<ArrayBuffer>; value: number } | null {
  const rounding = 1e-12 * (1 + Math.abs(from.value));
  for (let halvings = 0, share = 1; halvings <= MAX_HALVINGS; halvings++, share /= 2) {
    const point = Float64Array.from(from.point, (x, j) => {
      const moved = x - share * from.step[j]!;
      return problem.bounded[j] ? Math.max(0, moved) : moved;
    });
    const value = objective(problem, point);
    if (value <= from.value - 1e-4 * share * from.decrease + rounding) return { point, value };
  }
  return null;
}
