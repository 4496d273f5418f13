import type { EstimatedEffect } from "./estimate-effect.ts";

/** What may be said of a change. `no-clear-effect`: chance alone would explain what is seen. */
export type EffectFinding = "fewer" | "more" | "no-clear-effect" | "too-early";

/** Fewer tickets than these before, or expected after, are too few to tell anything. */
export const LEAST_BEFORE = 10;
export const LEAST_EXPECTED = 5;

/** `null`: there are too few weeks. */
export function findingOf(effect: EstimatedEffect | null): EffectFinding {
  if (effect === null || effect.before < LEAST_BEFORE || effect.expected < LEAST_EXPECTED) return "too-early";
  if (effect.ratio.high < 1) return "fewer";
  return effect.ratio.low > 1 ? "more" : "no-clear-effect";
}
