import type { Definition } from "./statistic.ts";

/** Bins of equal width; as many as `expectedCalibrationError` has unless told otherwise. */
export const BINS = 10;

/** The bin of a probability in [0, 1]: the last one holds 1. */
export function binOf(probability: number): number {
  return Math.min(BINS - 1, Math.floor(probability * BINS));
}

/** Expected calibration error over ten bins, as in `core/math/expected-calibration-error.ts`, for resampling. */
export function calibrationStatistic(
  probabilities: readonly number[],
  labels: readonly number[],
): Definition {
  const bins = Uint8Array.from(probabilities, binOf);
  const distances = Float64Array.from(probabilities, (probability, i) => probability - labels[i]!);
  const sums = new Float64Array(BINS);
  const statistic = (weights: Uint16Array): number | null => {
    sums.fill(0);
    let count = 0;
    for (let i = 0; i < bins.length; i++) {
      count += weights[i]!;
      sums[bins[i]!]! += weights[i]! * distances[i]!;
    }
    if (count === 0) return null;
    let total = 0;
    for (const sum of sums) total += Math.abs(sum);
    return total / count;
  };
  return { statistic, n: bins.length, isShare: false };
}

/**
 * The calibration error that chance alone gives to perfectly calibrated probabilities, in [0, 1]; `null` for no tickets. The
 * number that comes true in a bin has variance Σ p(1 − p); taken as normal, its mean distance from Σ p is √(2 · variance ÷ π).
 * The idea: Bröcker and Smith 2007, "Increasing the reliability of reliability diagrams", Weather and Forecasting 22.
 */
export function calibrationErrorByChance(probabilities: readonly number[]): number | null {
  if (probabilities.length === 0) return null;
  const variances = new Float64Array(BINS);
  for (const probability of probabilities) variances[binOf(probability)]! += probability * (1 - probability);
  const distance = variances.reduce((sum, variance) => sum + Math.sqrt((2 * variance) / Math.PI), 0);
  return distance / probabilities.length;
}
