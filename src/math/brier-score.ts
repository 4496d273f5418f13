/**
 * Mean squared distance of `probabilities` from 0/1 `labels`, in [0, 1], lower is better; `null` for no examples.
 * Brier 1950, "Verification of forecasts expressed in terms of probability", the two-class half of it.
 */
export function brierScore(probabilities: ArrayLike<number>, labels: ArrayLike<number>): number | null {
  if (probabilities.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < probabilities.length; i++) sum += (probabilities[i]! - (labels[i]! ? 1 : 0)) ** 2;
  return sum / probabilities.length;
}
