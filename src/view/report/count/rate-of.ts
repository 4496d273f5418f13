import { wilsonInterval } from "../../../core/math/wilson-interval.ts";
import type { Rate } from "../report.ts";

/** `count` ÷ `of` with its 95 % Wilson score interval; all `null` when `of` is 0. */
export function rateOf(count: number, of: number): Rate {
  const interval = wilsonInterval(count, of);
  if (of === 0 || interval === null) return { count, of, share: null, low: null, high: null };
  return { count, of, share: count / of, low: interval.low, high: interval.high };
}

/** `count` ÷ `of`, in [0, 1]; `null` when `of` is 0. */
export function shareOf(count: number, of: number): number | null {
  return of === 0 ? null : count / of;
}
