import { poissonBinomialInterval } from "../../../core/math/poisson-binomial.ts";
import type { Rate } from "../report.ts";

/**
 * `expected` tickets (a sum of probabilities) ÷ `of`, at most 1, with a 95 % interval; all `null` when `of` is 0. The tickets are a
 * sample of the desk's demand, so the interval depends on their mean and number alone.
 */
export function estimateOf(expected: number, of: number): Rate {
  const share = Math.min(1, Math.max(0, expected / of));
  const interval = poissonBinomialInterval(new Float64Array(of).fill(share), { sampled: true });
  if (interval === null) return { count: 0, of, share: null, low: null, high: null };
  return { count: Math.round(share * of), of, share, ...interval };
}
