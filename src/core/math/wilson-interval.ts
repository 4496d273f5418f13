import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Score interval for a share, given `successes` of `n`, within [0, 1]; `null` for n = 0.
 * Wilson 1927, J. Am. Stat. Assoc. 22; the choice of Brown, Cai, DasGupta 2001, Statistical Science 16.
 */
export function wilsonInterval(successes: number, n: number, confidence = 0.95): Interval | null {
  if (n === 0) return null;
  const z2 = normalQuantile((1 - confidence) / 2) ** 2;
  const share = successes / n;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = Math.sqrt((z2 * share * (1 - share)) / n + (z2 / (2 * n)) ** 2) / (1 + z2 / n);
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
}
