import { exp, log, log1p } from "./elementary.ts";
import { logGamma } from "./log-gamma.ts";

const MAX_TERMS = 100_000;
const TINY = 1e-300;

/**
 * Regularised incomplete beta function I_x(a, b) in [0, 1], for a, b > 0 and x in [0, 1]; it never falls as x grows.
 * Continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions, by Lentz's method; O(√max(a, b)) terms.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the mean; above it, mirror.
  const mirrored = x > (a + 1) / (a + b + 2);
  const logFront =
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x) - log(mirrored ? b : a);
  const share = exp(logFront) * (mirrored ? fraction(1 - x, b, a) : fraction(x, a, b));
  return Math.min(1, Math.max(0, mirrored ? 1 - share : share));
}

/** 1 ÷ (1 + d₁ ÷ (1 + d₂ ÷ (1 + …))). */
function fraction(x: number, a: number, b: number): number {
  let c = Infinity;
  let d = 1;
  let value = 1;
  for (let term = 1, change = 0; term <= MAX_TERMS && Math.abs(change - 1) > 1e-15; term++) {
    const numerator = coefficient(term, x, { a, b });
    d = 1 / away(1 + numerator * d);
    c = away(1 + numerator / c);
    change = c * d;
    value *= change;
  }
  return value;
}

function coefficient(term: number, x: number, { a, b }: { a: number; b: number }): number {
  const m = term >> 1;
  if (term % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

/** Keeps a divisor away from 0. */
function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
