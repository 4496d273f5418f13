import { LevelZeroError } from "../error.ts";
import { expectedThreshold, type LearnThenTest, learnThenTest } from "../math/learn-then-test.ts";
import type { PrecisionPromise, Thresholds } from "./model.ts";

export interface ThresholdOptions {
  /** Share of the tickets called solvable that are, and of those called unsolvable that are; in (½, 1). Default 0.8. */
  readonly precision?: number;
  /** Confidence of the promise, in (½, 1). Default 0.9. */
  readonly confidence?: number;
  /**
   * Of the tickets that an article answered, the share whose agents linked it, in (0, 1]; default 1. With less, what was closed without a link may have been answered,
   * and is judged so: see docs/number.md. The promises then hold for tickets whose links are forgotten as often.
   */
  readonly linkedShare?: number;
}

export const DEFAULT_PRECISION = 0.8;
const DEFAULT_CONFIDENCE = 0.9;

/** Used where no promise can be made: a ticket is called what it more likely is, and is unsure in the middle third. */
export const PLAIN_THRESHOLDS: Thresholds = {
  solvable: 0.6,
  unsolvable: 0.4,
  solvablePromise: null,
  unsolvablePromise: null,
  labelsNeeded: null,
};

/**
 * What a promise may cost: it must leave so large a share of the tickets above the threshold that the probabilities suggest. A few errors
 * among the surest tickets would move it from .6 to .9 and back from one month to the next, and with it half of the tickets called solvable.
 */
const KEPT_BY_A_PROMISE = 2 / 3;

/**
 * Thresholds that keep their promise on tickets to come, by Learn then Test on held-out probabilities (see
 * `learnThenTest`). A threshold picked by its empirical error alone breaks its promise in about a third of deployments.
 * Nothing is called solvable below ½, or unsolvable above it, however easily the promise would be kept. With `linkedShare` c the labels are links:
 * of tickets of which a share s is solvable, c · s are linked, so that is what is tested.
 * @throws LevelZeroError `INVALID_OPTION` for a precision or confidence outside (½, 1).
 */
export function chooseThresholds(
  probabilities: Float64Array,
  labels: readonly boolean[],
  { precision = DEFAULT_PRECISION, confidence = DEFAULT_CONFIDENCE, linkedShare = 1 }: ThresholdOptions = {},
): Thresholds {
  checkShare("precision", precision);
  checkShare("confidence", confidence);
  const promise = { precision, confidence };
  const linked = probabilities.map((p) => p * linkedShare);
  const delta = 1 - confidence;
  const yes = testPromise(linked, labels, {
    target: precision * linkedShare,
    loosest: 0.5 * linkedShare,
    delta,
  });
  const no = testPromise(
    linked.map((p) => 1 - p),
    labels.map((label) => !label),
    { target: 1 - (1 - precision) * linkedShare, loosest: 1 - 0.5 * linkedShare, delta },
  );
  const needed = [yes.needed, no.needed].filter((count) => count !== null);
  return {
    solvable: yes.threshold === null ? PLAIN_THRESHOLDS.solvable : Math.max(0.5, yes.threshold / linkedShare),
    unsolvable:
      no.threshold === null ? PLAIN_THRESHOLDS.unsolvable : Math.min(0.5, (1 - no.threshold) / linkedShare),
    solvablePromise: promiseOf(yes, promise),
    unsolvablePromise: promiseOf(no, promise),
    labelsNeeded: needed.length === 0 ? null : Math.max(...needed),
  };
}

interface PromiseTest {
  readonly target: number;
  readonly delta: number;
  /** No lower threshold would be used. */
  readonly loosest: number;
}

function testPromise(
  probabilities: Float64Array,
  correct: readonly boolean[],
  { target, delta, loosest }: PromiseTest,
): LearnThenTest {
  const suggested = expectedThreshold(probabilities, { target });
  return learnThenTest(probabilities, correct.map(Number), {
    target,
    delta,
    ...(suggested !== null && { strictest: strictestWorthIt(probabilities, Math.max(loosest, suggested)) }),
  });
}

/** The probability that `KEPT_BY_A_PROMISE` of those at or above `suggested` reach. */
function strictestWorthIt(probabilities: Float64Array, suggested: number): number {
  const called = probabilities.filter((probability) => probability >= suggested).sort();
  return called.at(Math.floor(called.length * (1 - KEPT_BY_A_PROMISE))) ?? suggested;
}

function checkShare(name: string, value: number): void {
  if (value > 0.5 && value < 1) return;
  throw new LevelZeroError("INVALID_OPTION", `${name} must lie between 0.5 and 1, got ${value}.`);
}

function promiseOf(
  found: LearnThenTest,
  { precision, confidence }: { readonly precision: number; readonly confidence: number },
): PrecisionPromise | null {
  return found.threshold === null ? null : { precision, confidence, n: found.n, errors: found.errors };
}
