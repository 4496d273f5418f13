import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

interface PoissonBinomialOptions {
  /** Chance that the interval holds the realised share, in (0, 1). */
  readonly confidence?: number;
  /**
   * `true` if the draws are themselves a sample, and the interval is for the share in all they were sampled from: adds the
   * spread of the probabilities, Σ(p − mean)². Leave it `false` for the share among these draws.
   */
  readonly sampled?: boolean;
}

/**
 * Interval for the share of successes among independent draws with the given `probabilities`, within [0, 1]; `null` for none.
 * Normal approximation with variance Σp(1 − p) ÷ n² (Le Cam 1960; Hodges and Le Cam 1960), widened by half a draw on either
 * side for continuity. Takes the probabilities to be right: an error of calibration moves the interval as a whole.
 */
export function poissonBinomialInterval(
  probabilities: ArrayLike<number>,
  { confidence = 0.95, sampled = false }: PoissonBinomialOptions = {},
): Interval | null {
  const n = probabilities.length;
  if (n === 0) return null;
  let sum = 0;
  let variance = 0;
  for (let i = 0; i < n; i++) {
    sum += probabilities[i]!;
    variance += probabilities[i]! * (1 - probabilities[i]!);
  }
  const mean = sum / n;
  if (sampled) variance = n * mean * (1 - mean); // = Σp(1 − p) + Σ(p − mean)²
  const half = variance <= 0 ? 0 : (-normalQuantile((1 - confidence) / 2) * Math.sqrt(variance) + 0.5) / n;
  return { low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}
