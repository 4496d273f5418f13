import { countedShare } from "../../../core/math/counted-share.ts";
import type { Rate } from "../report.ts";

/** `count` ÷ `of` with its 95 % Wilson score interval; all `null` when `of` is 0. */
export const rateOf: (count: number, of: number) => Rate = countedShare;

/** `count` ÷ `of`, in [0, 1]; `null` when `of` is 0. */
export function shareOf(count: number, of: number): number | null {
  return of === 0 ? null : count / of;
}
