import { incompleteBeta } from "./incomplete-beta.ts";
import type { Interval } from "./interval.ts";

/** P(X ≤ k) for X ~ Binomial(n, p), in [0, 1], exact but for rounding. Abramowitz and Stegun 26.5.24. */
export function binomialCdf(k: number, n: number, p: number): number {
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return incompleteBeta(1 - p, n - whole, whole + 1);
}

/**
 * Exact interval for a share, given `successes` of `n`; holds the true share at least `confidence` of the time.
 * `null` for n = 0. Clopper and Pearson 1934, Biometrika 26.
 */
export function clopperPearsonInterval(successes: number, n: number, confidence = 0.95): Interval | null {
  if (n === 0) return null;
  const tail = (1 - confidence) / 2;
  return { low: clopperPearsonLow(successes, n, tail), high: clopperPearsonHigh(successes, n, tail) };
}

/** One-sided lower bound: the share at which `successes` or more would have probability `tail`; 0 without successes. */
export function clopperPearsonLow(successes: number, n: number, tail: number): number {
  return successes === 0 ? 0 : 1 - clopperPearsonHigh(n - successes, n, tail);
}

/** One-sided upper bound: the share at which `successes` or fewer would have probability `tail`; 1 if all succeed. */
export function clopperPearsonHigh(successes: number, n: number, tail: number): number {
  if (successes >= n) return 1;
  let low = successes / n;
  let high = 1;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (binomialCdf(successes, n, middle) > tail) low = middle;
    else high = middle;
  }
  return high;
}
