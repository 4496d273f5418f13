import { incompleteBeta } from "./incomplete-beta.ts";

/** P(X ≤ k) for X ~ Binomial(n, p), in [0, 1], exact but for rounding. Abramowitz and Stegun 26.5.24. */
export function binomialCdf(k: number, n: number, p: number): number {
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return incompleteBeta(1 - p, n - whole, whole + 1);
}

/**
 * One-sided upper bound of a share: where `successes` or fewer of `n` would have probability `tail`; 1 if all succeed.
 * Clopper and Pearson 1934, Biometrika 26.
 */
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
