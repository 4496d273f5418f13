import { binomialCdf, clopperPearsonHigh } from "./binomial.ts";

interface LearnThenTestOptions {
  /** Share of correct examples that is promised at or above the threshold, in (0, 1). */
  readonly target: number;
  /** Chance that the promise may be broken, in (0, 1). */
  readonly delta: number;
  /** Thresholds to choose from, fixed before the labels are seen; 0.99, 0.98, … 0.01 when left out. */
  readonly grid?: readonly number[];
  /** Stricter thresholds are not tried. Like the grid it must be fixed before the labels are seen. */
  readonly strictest?: number;
}

/** A threshold that keeps the promise, or how many examples it would take. */
export type LearnThenTest =
  | {
      readonly threshold: number;
      /** Examples at or above the threshold, and how many of them are wrong. */
      readonly n: number;
      readonly errors: number;
      /** The share of correct ones is at least this, with confidence 1 − delta; ≥ target. */
      readonly bound: number;
      readonly needed: null;
    }
  | {
      readonly threshold: null;
      /** Examples in all that would do if errors stay as frequent; `null` if they are too frequent for any number. */
      readonly needed: number | null;
    };

interface Candidate {
  readonly threshold: number;
  readonly n: number;
  readonly errors: number;
  /** Errors that the probabilities lead one to expect, plus one standard deviation. */
  readonly feared: number;
}

const DEFAULT_GRID: readonly number[] = Array.from({ length: 99 }, (_, i) => (99 - i) / 100);
const MOST_EXAMPLES = 10_000_000;
/** Fewer examples than this say too little about how frequent errors are. */
const FEWEST_EXAMPLES = 10;

/**
 * The smallest threshold t such that, with confidence 1 − delta, at least `target` of the examples with probability ≥ t are
 * correct. Fixed-sequence testing from strict to lenient with exact binomial tails, up to the first failure: Angelopoulos,
 * Bates, Candès, Jordan, Lei 2021, "Learn then Test", arXiv 2110.01052. The sequence starts where the probabilities alone,
 * before any label is read, say that the test should pass: thresholds that hold too few examples are not tried.
 * (Starting there costs nothing: given the probabilities, labels are independent and any fixed order is as good as another.)
 * Examples must be drawn independently, and apart from those that the probabilities were fitted on. O(n log n + grid).
 */
export function learnThenTest(
  probabilities: ArrayLike<number>,
  correct: ArrayLike<number>,
  { target, delta, grid = DEFAULT_GRID, strictest = 1 }: LearnThenTestOptions,
): LearnThenTest {
  const tried = grid.filter((threshold) => threshold <= strictest);
  const candidates = countAbove(probabilities, correct, tried);
  const wrong = 1 - target;
  const start = firstToTry(candidates, { wrong, delta });
  let found: Candidate | null = null;
  for (const candidate of candidates.slice(start)) {
    if (tail(candidate.errors, candidate.n, wrong) > delta) break;
    found = candidate;
  }
  if (found === null)
    return { threshold: null, needed: labelsNeeded(candidates, probabilities.length, { wrong, delta }) };
  const bound = 1 - clopperPearsonHigh(found.errors, found.n, delta);
  return { threshold: found.threshold, n: found.n, errors: found.errors, bound, needed: null };
}

/**
 * The smallest threshold of the grid above which the probabilities, taken at their word, lead one to expect at least `target` correct; `null`
 * if none does. O(n log n + grid).
 */
export function expectedThreshold(
  probabilities: ArrayLike<number>,
  { target, grid = DEFAULT_GRID }: Pick<LearnThenTestOptions, "target" | "grid">,
): number | null {
  const order = Float64Array.from(probabilities).sort().reverse();
  let n = 0;
  let expected = 0;
  let found: number | null = null;
  for (const threshold of [...grid].sort((a, b) => b - a)) {
    for (; n < order.length && order[n]! >= threshold; n++) expected += order[n]!;
    if (n > 0 && expected >= target * n) found = threshold;
  }
  return found;
}

/** P(this few errors or fewer) if errors came exactly at the rate that is too many; 1 for no examples. */
function tail(errors: number, n: number, wrong: number): number {
  return n === 0 ? 1 : binomialCdf(errors, n, wrong);
}

/** What lies at or above each threshold, strictest first. */
function countAbove(
  probabilities: ArrayLike<number>,
  correct: ArrayLike<number>,
  grid: readonly number[],
): readonly Candidate[] {
  const order = Uint32Array.from({ length: probabilities.length }, (_, i) => i);
  order.sort((a, b) => probabilities[b]! - probabilities[a]!);
  let n = 0;
  let errors = 0;
  let expected = 0;
  let variance = 0;
  return [...grid]
    .sort((a, b) => b - a)
    .map((threshold) => {
      for (; n < order.length && probabilities[order[n]!]! >= threshold; n++) {
        const p = probabilities[order[n]!]!;
        expected += 1 - p;
        variance += p * (1 - p);
        if (!correct[order[n]!]) errors++;
      }
      return { threshold, n, errors, feared: Math.ceil(expected + Math.sqrt(variance)) };
    });
}

/** The strictest threshold that should pass by the probabilities; failing that, the one with the best chance. No label is read. */
function firstToTry(
  candidates: readonly Candidate[],
  { wrong, delta }: { wrong: number; delta: number },
): number {
  const tails = candidates.map(({ feared, n }) => tail(feared, n, wrong));
  const passing = tails.findIndex((value) => value <= delta);
  return passing >= 0 ? passing : tails.indexOf(Math.min(...tails));
}

/** The least number of examples in all, over the thresholds, with which the errors seen would pass. */
function labelsNeeded(
  candidates: readonly Candidate[],
  total: number,
  test: { wrong: number; delta: number },
): number | null {
  if (total === 0) return fewestPassing(0, test);
  let least = Infinity;
  for (const { n, errors } of candidates) {
    if (n < Math.min(FEWEST_EXAMPLES, total)) continue;
    const passing = fewestPassing(errors / n, test);
    if (passing !== null) least = Math.min(least, Math.ceil((passing * total) / n));
  }
  return least === Infinity ? null : Math.max(least, total + 1);
}

/** The least n whose n · errorRate errors pass the test; `null` beyond ten million. */
function fewestPassing(errorRate: number, { wrong, delta }: { wrong: number; delta: number }): number | null {
  const passes = (n: number) => tail(Math.ceil(errorRate * n), n, wrong) <= delta;
  if (errorRate >= wrong) return null;
  let high = 1;
  while (!passes(high)) {
    high *= 2;
    if (high > MOST_EXAMPLES) return null;
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high;
}
