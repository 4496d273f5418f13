import { fitLogisticRegression } from "./logistic-regression.ts";
import { sigmoid } from "./sigmoid.ts";

/** Plain JSON: P(label = 1 | score) = sigmoid(slope · score + intercept). Platt's A is −slope and his B is −intercept. */
export interface PlattScaling {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * Fits Platt's sigmoid to any real `scores` (Platt 1999, "Probabilistic outputs for support vector machines"), with his
 * softened targets (N₊ + 1) ÷ (N₊ + 2) and 1 ÷ (N₋ + 2), and a stable Newton fit as Lin, Lin and Weng 2007,
 * Machine Learning 68, ask for. Labels all alike give slope near 0 and the softened target. O(n) a step.
 * @throws RangeError for a score that is not finite.
 */
export function fitPlattScaling(scores: ArrayLike<number>, labels: ArrayLike<number>): PlattScaling {
  const n = scores.length;
  let positives = 0;
  for (let i = 0; i < n; i++) if (labels[i]) positives++;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (n - positives + 2);
  // A soft target t is a positive example of weight t and a negative one of weight 1 − t.
  const rows = new Float64Array(2 * n);
  const weights = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    const target = labels[i] ? high : low;
    rows[i] = rows[n + i] = scores[i]!;
    weights[i] = target;
    weights[n + i] = 1 - target;
  }
  const doubled = Uint8Array.from({ length: 2 * n }, (_, i) => (i < n ? 1 : 0));
  const fit = fitLogisticRegression(rows, doubled, { features: 1, l2: 0, weights });
  return { slope: fit.coefficients[0]!, intercept: fit.intercept };
}

/** The calibrated probability of `score`, in [0, 1]. */
export function plattProbability(model: PlattScaling, score: number): number {
  return sigmoid(model.slope * score + model.intercept);
}
