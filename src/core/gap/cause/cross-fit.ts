import { FOLDS } from "../../math/fold-of.ts";
import { fitRidgeRegression } from "../../math/ridge-regression.ts";
import { dotWith, type SparseRows } from "../../math/sparse-rows.ts";

/** What is fitted. */
interface CrossFit {
  readonly columns: number;
  /** Strength of the penalty, > 0. */
  readonly l2: number;
  /** Row → its part, from 0 to `FOLDS` − 1. */
  readonly folds: ArrayLike<number>;
  /** Row → what it should come to. */
  readonly targets: ArrayLike<number>;
  /** Row → how much it counts, ≥ 0. */
  readonly weights: ArrayLike<number>;
}

/** Ridge regression of the targets; each row is judged by what was fitted on the other parts. O(FOLDS · fit). */
export function crossFit(rows: SparseRows, { columns, l2, folds, targets, weights }: CrossFit): Float64Array {
  const scores = new Float64Array(folds.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = Float64Array.from(weights, (weight, row) => (folds[row] === fold ? 0 : weight));
    const { intercept, coefficients } = fitRidgeRegression(rows, targets, { columns, l2, weights: others });
    for (let row = 0; row < scores.length; row++) {
      if (folds[row] === fold) scores[row] = dotWith(rows, row, coefficients, intercept);
    }
  }
  return scores;
}
