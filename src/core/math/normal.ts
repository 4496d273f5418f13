import { exp } from "./elementary.ts";
/**
 * Φ(x), the standard normal distribution function, in [0, 1]. Near 0 by the series of Marsaglia 2004, "Evaluating the normal
 * distribution", J. Stat. Softw. 11; in the tails by the continued fraction 26.2.14 of Abramowitz and Stegun.
 */
export function normalCdf(x: number): number {
  if (x > 0) return 1 - normalCdf(-x);
  const density = exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  return x < -3 ? density * tailFraction(-x) : 0.5 + density * series(x);
}

/** Half of a 95 % interval of a normal estimate, in standard errors: 1.96. */
export const HALF_95: number = -normalQuantile((1 - 0.95) / 2);

/** The x with Φ(x) = p: −Infinity at 0, Infinity at 1. By bisection, to the last bits; NaN outside [0, 1]. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return -Infinity;
  let low = -40;
  let high = 0;
  for (let middle = -20; middle > low && middle < high; middle = (low + high) / 2) {
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return high;
}

/** x + x³/3 + x⁵/(3·5) + … */
function series(x: number): number {
  let term = x;
  let sum = 0;
  for (let k = 3; sum + term !== sum; k += 2) {
    sum += term;
    term *= (x * x) / k;
  }
  return sum;
}

/** 1 ÷ (x + 1 ÷ (x + 2 ÷ (x + 3 ÷ …))), from the inside out. */
function tailFraction(x: number): number {
  let inner = x;
  for (let k = 120; k > 0; k--) inner = x + k / inner;
  return 1 / inner;
}
