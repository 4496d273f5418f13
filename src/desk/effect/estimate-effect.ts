import { exp } from "../../core/math/elementary.ts";
import type { Interval } from "../../core/math/interval.ts";
import { studentQuantile } from "../../core/math/student-t.ts";
import { CONTINUITY, countIn, logChange, peakOf, poissonVariance, sum } from "./effect-counts.ts";
import { type EffectSpan, type EffectWindow, windowOf } from "./effect-window.ts";
import { ownMovement } from "./own-movement.ts";

/** What is estimated from: days of tickets, whole numbers counted from 1970. */
interface TopicDays {
  /** Of the article's topic. */
  readonly topic: readonly number[];
  /** Of each topic without a change. */
  readonly others: readonly (readonly number[])[];
}

/** Tickets after a change, against those that would have come without it. */
export interface EstimatedEffect {
  readonly window: EffectWindow;
  /** Tickets of the topic in the weeks before and after. */
  readonly before: number;
  readonly after: number;
  /** Tickets that the weeks after would have brought, if the topic had gone as others like it did; > 0. */
  readonly expected: number;
  /** Rate after ÷ rate expected, > 0, with a 95 % interval. */
  readonly ratio: Interval & { readonly value: number };
}

const CONFIDENCE = 0.95;

/**
 * Difference in differences of log counts: how the topic's tickets changed, less how all others changed in the same weeks, so that a busy
 * month is no failure and a quiet one no success; and less what topics that had peaked like it did on their own (`ownMovement`). The variance
 * is that of four Poisson counts, 1 ÷ count each, and of a topic's own ups and downs. `null` without four weeks before and one after.
 */
export function estimateEffect(days: TopicDays, span: EffectSpan): EstimatedEffect | null {
  const window = windowOf(span);
  if (window === null) return null;
  const topic = countIn(days.topic, window);
  const all = sum(days.others.map((each) => countIn(each, window)));
  const { drift, variance, degrees } = ownMovement(days.others, {
    window,
    span,
    peak: peakOf(topic, all, window),
  });
  const change = logChange(topic) - logChange(all) - drift;
  const deviation = Math.sqrt(poissonVariance(topic) + poissonVariance(all) + variance);
  const half = studentQuantile((1 + CONFIDENCE) / 2, degrees) * deviation;
  return {
    window,
    before: topic.before,
    after: topic.after,
    expected: (topic.before + CONTINUITY) * exp(logChange(all) + drift),
    ratio: { value: exp(change), low: exp(change - half), high: exp(change + half) },
  };
}

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
