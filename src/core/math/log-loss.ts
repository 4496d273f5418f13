import { log, log1p } from "./elementary.ts";
/**
 * Mean negative log-likelihood of 0/1 `labels` under `probabilities`, in nats, ≥ 0; `null` for no examples.
 * Probabilities are kept 1e-15 away from 0 and 1, so that one certain mistake costs 34.5 nats and not infinity.
 */
export function logLoss(probabilities: ArrayLike<number>, labels: ArrayLike<number>): number | null {
  if (probabilities.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const p = Math.min(1 - 1e-15, Math.max(1e-15, probabilities[i]!));
    sum -= labels[i]! ? log(p) : log1p(-p);
  }
  return sum / probabilities.length;
}
