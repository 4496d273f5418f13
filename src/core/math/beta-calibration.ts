import { log, log1p } from "./elementary.ts";
import { fitLogisticRegression } from "./logistic-regression.ts";
import { sigmoid } from "./sigmoid.ts";

/** Plain JSON: calibrated p = sigmoid(a · ln p − b · ln(1 − p) + c), with a, b ≥ 0. Identity: a = b = 1, c = 0. */
export interface BetaCalibration {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Probabilities are kept this far from 0 and 1, so that their logarithms stay finite. */
const MARGIN = 1e-9;

/**
 * Fits a beta calibration map, which never reverses an order, to `probabilities` in [0, 1]. Kull, Silva Filho, Flach 2017,
 * "Beta calibration", AISTATS: a logistic regression on ln p and −ln(1 − p) with coefficients ≥ 0. The tiny penalty
 * keeps separable data finite. O(n) a step.
 */
export function fitBetaCalibration(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<number>,
): BetaCalibration {
  const rows = new Float64Array(2 * probabilities.length);
  for (let i = 0; i < probabilities.length; i++) rows.set(logarithms(probabilities[i]!), 2 * i);
  const options = { features: 2, l2: 1e-6, nonNegative: [0, 1] };
  const { coefficients, intercept } = fitLogisticRegression(rows, labels, options);
  return { a: coefficients[0]!, b: coefficients[1]!, c: intercept };
}

/** The calibrated probability of `probability`, in [0, 1]; never falls as `probability` grows. */
export function betaCalibrated(model: BetaCalibration, probability: number): number {
  const [logP, logQ] = logarithms(probability);
  return sigmoid(model.a * logP + model.b * logQ + model.c);
}

/** [ln p, −ln(1 − p)]. */
function logarithms(probability: number): [number, number] {
  const p = Math.min(1 - MARGIN, Math.max(MARGIN, probability));
  return [log(p), -log1p(-p)];
}
