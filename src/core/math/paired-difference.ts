import type { Interval } from "./interval.ts";
import { HALF_95 } from "./normal.ts";

/**
 * 95 % interval for the change of a share when the same `n` cases are judged twice: `gained` of them succeed only the second time,
 * `lost` only the first time. Within [−1, 1]; `null` for n = 0. Adjusted Wald interval of Bonett and Price 2012, J. Educ. Behav.
 * Stat. 37: one case added to either kind of change.
 */
export function pairedDifferenceInterval({
  gained,
  lost,
  n,
}: {
  readonly gained: number;
  readonly lost: number;
  readonly n: number;
}): Interval | null {
  if (n === 0) return null;
  const up = (gained + 1) / (n + 2);
  const down = (lost + 1) / (n + 2);
  const half = HALF_95 * Math.sqrt((up + down - (up - down) ** 2) / (n + 2));
  return { low: Math.max(-1, up - down - half), high: Math.min(1, up - down + half) };
}
