import { incompleteBeta } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal.ts";

/** Beyond this many degrees of freedom the normal distribution differs by less than 0.01 % at usual confidences. */
const AS_NORMAL = 100_000;

/**
 * The t with P(T ≤ t) = p for Student's distribution with `degrees` > 0 degrees of freedom (need not be whole): −Infinity at 0,
 * Infinity at 1. By bisection of the incomplete beta function, 26.5.27 of Abramowitz and Stegun.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, degrees);
  if (p === 0 || degrees > AS_NORMAL) return normalQuantile(p);
  let low = -1e9;
  let high = 0;
  for (let middle = low / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (lowerTail(middle, degrees) < p) low = middle;
    else high = middle;
  }
  return high;
}

/** P(T ≤ t) for t ≤ 0. */
function lowerTail(t: number, degrees: number): number {
  return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
}
