import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Interval for the mean that `values` are a sample from: mean ± z · standard deviation ÷ √n, by the central limit theorem; `null`
 * for fewer than two values. Too narrow for fewer than some thirty of them.
 */
export function meanInterval(values: readonly number[], confidence = 0.95): Interval | null {
  const n = values.length;
  if (n < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = -normalQuantile((1 - confidence) / 2) * Math.sqrt(variance / n);
  return { low: mean - half, high: mean + half };
}
