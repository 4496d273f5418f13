import { exp, log, log1p } from "./elementary.ts";
/** 1 ÷ (1 + e^−x), in [0, 1], without overflow at either end. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

/** Log-odds ln(p ÷ (1 − p)); −Infinity at 0, Infinity at 1, NaN outside [0, 1]. */
export function logit(p: number): number {
  return log(p) - log1p(-p);
}

/** ln(1 + e^x) ≥ 0 without overflow: the log loss of a negative example with log-odds `x`. */
export function softplus(x: number): number {
  return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
}
