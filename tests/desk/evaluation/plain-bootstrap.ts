import type { Interval } from "../../../src/core/math/interval.ts";
import { quantile } from "../../../src/core/math/quantile.ts";

interface BootstrapOptions {
  /** Numbers in [0, 1); `createRandom(seed)` for the same interval each time. */
  readonly random: () => number;
  /** Number of resamples; 1,000 when left out. */
  readonly samples?: number;
  /** In (0, 1); 0.95 when left out. */
  readonly confidence?: number;
}

/**
 * Percentile interval of `statistic` over resamples of `items` with replacement; resamples where it is `null` are left out.
 * `null` if there are no items, or it is `null` everywhere. Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 13.
 */
export function bootstrapInterval<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number | null,
  { random, samples = 1000, confidence = 0.95 }: BootstrapOptions,
): Interval | null {
  if (items.length === 0) return null;
  const values: number[] = [];
  for (let i = 0; i < samples; i++) {
    const value = statistic(items.map(() => items[Math.floor(random() * items.length)]!));
    if (value !== null) values.push(value);
  }
  const low = quantile(values, (1 - confidence) / 2);
  const high = quantile(values, (1 + confidence) / 2);
  return low === null || high === null ? null : { low, high };
}
