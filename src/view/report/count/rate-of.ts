import { countedShare } from "../../../core/math/counted-share.ts";
import { poissonBinomialInterval } from "../../../core/math/poisson-binomial.ts";
import type { Rate } from "../report.ts";

/** `count` ÷ `of` with its 95 % Wilson score interval; all `null` when `of` is 0. */
export const rateOf: (count: number, of: number) => Rate = countedShare;

/** `count` ÷ `of`, in [0, 1]; `null` when `of` is 0. */
export function shareOf(count: number, of: number): number | null {
  return of === 0 ? null : count / of;
}

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
