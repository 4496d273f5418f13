import { exp, log } from "./elementary.ts";
import { logGamma } from "./log-gamma.ts";

/**
 * P(X ≥ k) for X ~ Poisson(mean), in [0, 1], for a whole number `k` and a mean ≥ 0. Exact but for rounding, small tails too:
 * above the mean the tail's own terms are added up, below it those of the other side. O(√mean + terms until they vanish).
 */
export function poissonTail(k: number, mean: number): number {
  if (k <= 0) return 1;
  if (mean === 0) return 0;
  return k > mean ? upper(k, mean) : 1 - lower(k - 1, mean);
}

/** e^−mean · mean^j ÷ j! */
function mass(j: number, mean: number): number {
  return exp(j * log(mean) - mean - logGamma(j + 1));
}

function upper(k: number, mean: number): number {
  let term = mass(k, mean);
  let sum = 0;
  for (let j = k; term > 0 && sum + term !== sum; j++) {
    sum += term;
    term *= mean / (j + 1);
  }
  return Math.min(1, sum);
}

function lower(k: number, mean: number): number {
  let term = mass(k, mean);
  let sum = 0;
  for (let j = k; j >= 0 && sum + term !== sum; j--) {
    sum += term;
    term *= j / mean;
  }
  return Math.min(1, sum);
}
