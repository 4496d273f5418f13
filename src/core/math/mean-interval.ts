import type { Interval } from "./interval.ts";
import { HALF_95 } from "./normal.ts";

/**
 * 95 % interval for the mean that `values` are a sample from: mean ± z · standard deviation ÷ √n, by the central limit theorem; `null`
 * for fewer than two values. Too narrow for fewer than some thirty of them.
 */
export function meanInterval(values: readonly number[]): Interval | null {
  const n = values.length;
  if (n < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = HALF_95 * Math.sqrt(variance / n);
  return { low: mean - half, high: mean + half };
}
