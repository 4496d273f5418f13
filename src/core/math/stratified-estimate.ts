import type { Interval } from "./interval.ts";
import { studentQuantile } from "./student-t.ts";

/** One stratum: all its units have a prediction, some of them, drawn at random, a known truth. */
export interface Stratum {
  /** Units in it. */
  readonly size: number;
  /** Mean of the predictions of all its units, in [0, 1]. */
  readonly predictionMean: number;
  /** Variance of a unit's truth around its prediction that the predictions themselves expect: the mean of p(1 − p). */
  readonly expectedVariance: number;
  /** Variance of the predictions of all its units. */
  readonly predictionVariance: number;
  /** The units drawn; `truth` in [0, 1]. */
  readonly sample: readonly { readonly truth: number; readonly prediction: number }[];
}

interface StratifiedEstimate {
  /** Of all units, in [0, 1]. */
  readonly mean: number;
  readonly interval: Interval;
  readonly standardError: number;
  /** How much the predictions were relied upon, in [0, 1]: 0 not at all, 1 fully. */
  readonly power: number;
}

interface StratifiedOptions {
  /** Reliance on the predictions, in [0, 1]. Default: the one that makes the estimate surest. */
  readonly power?: number;
  /** In (0, 1); 0.95 when left out. */
  readonly confidence?: number;
}

/** Draws that the expected variance counts for: a few alike answers must not pass for certainty. */
const EXPECTED_DRAWS = 2;

/**
 * Mean truth of all units: Σ size ÷ N · (power · mean prediction of all + mean of (truth − power · prediction) of those drawn),
 * within [0, 1]; `null` without a stratum that has a sample. Strata with fewer than two draws are first joined with a neighbour.
 * Right on average whatever the predictions are worth, as each stratum was drawn at random: the difference estimator (Cochran
 * 1977, Sampling Techniques, 5A.12, 7; Särndal, Swensson and Wretman 1992, ch. 6), as prediction-powered inference (Angelopoulos,
 * Bates, Fannjiang, Jordan and Zrnic 2023, Science 382), `power` as in PPI++ (Angelopoulos, Duchi and Zrnic 2023). Variance with
 * the correction 1 − drawn ÷ size; Student's t with the degrees of freedom of Satterthwaite 1946 (Cochran, 5.16); half a unit on
 * either side for continuity, as truths are whole units.
 */
export function stratifiedEstimate(
  given: readonly Stratum[],
  { power, confidence = 0.95 }: StratifiedOptions = {},
): StratifiedEstimate | null {
  const strata = joinSmallStrata(given.filter(({ size }) => size > 0));
  const units = strata.reduce((sum, { size }) => sum + size, 0);
  if (units === 0 || strata.some(({ sample }) => sample.length === 0)) return null;
  const reliance = power ?? bestPower(strata, units);
  const parts = strata.map((stratum) => partOf(stratum, units, reliance));
  const mean = parts.reduce((sum, part) => sum + part.mean, 0);
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  const degrees = variance ** 2 / parts.reduce((sum, part) => sum + part.variance ** 2 / part.degrees, 0);
  const standardError = Math.sqrt(variance);
  const half =
    variance === 0 ? 0 : -studentQuantile((1 - confidence) / 2, degrees) * standardError + 0.5 / units;
  return {
    mean: within(mean),
    interval: { low: within(mean - half), high: within(mean + half) },
    standardError,
    power: reliance,
  };
}

interface Part {
  readonly mean: number;
  readonly variance: number;
  readonly degrees: number;
}

/** What one stratum adds to the mean and to its variance. */
function partOf(stratum: Stratum, units: number, power: number): Part {
  const { size, predictionMean, sample } = stratum;
  const errors = sample.map(({ truth, prediction }) => truth - power * prediction);
  const error = meanOf(errors);
  const drawn = errors.length;
  const squares = errors.reduce((sum, value) => sum + (value - error) ** 2, 0);
  const expected = stratum.expectedVariance + (1 - power) ** 2 * stratum.predictionVariance;
  const spread = (squares + EXPECTED_DRAWS * expected) / (drawn - 1 + EXPECTED_DRAWS);
  return {
    mean: (size / units) * (power * predictionMean + error),
    variance: ((size / units) ** 2 * (1 - drawn / size) * spread) / drawn,
    degrees: Math.max(1, drawn - 1),
  };
}

/** The power with the least variance: Σ w · cov(truth, prediction) ÷ Σ w · var(prediction), cut to [0, 1]. PPI++, section 6. */
function bestPower(strata: readonly Stratum[], units: number): number {
  let covariance = 0;
  let variance = 0;
  for (const { size, sample } of strata) {
    const drawn = sample.length;
    if (drawn < 2) continue;
    const weight = ((size / units) ** 2 * (1 - drawn / size)) / (drawn * (drawn - 1));
    const truth = meanOf(sample.map((unit) => unit.truth));
    const prediction = meanOf(sample.map((unit) => unit.prediction));
    for (const unit of sample) {
      covariance += weight * (unit.truth - truth) * (unit.prediction - prediction);
      variance += weight * (unit.prediction - prediction) ** 2;
    }
  }
  return variance === 0 ? 1 : within(covariance / variance);
}

/** Joins a stratum that says nothing of its own spread with the one beside it, until none is left. */
function joinSmallStrata(strata: readonly Stratum[]): Stratum[] {
  const joined = strata.slice();
  for (let at = joined.findIndex(isSmall); at >= 0 && joined.length > 1; at = joined.findIndex(isSmall)) {
    const first = Math.max(0, at - 1);
    joined.splice(first, 2, join(joined[first]!, joined[first + 1]!));
  }
  return joined;
}

function isSmall({ size, sample }: Stratum): boolean {
  return sample.length < Math.min(2, size);
}

function join(a: Stratum, b: Stratum): Stratum {
  const size = a.size + b.size;
  const [partA, partB] = [a.size / size, b.size / size];
  const predictionMean = partA * a.predictionMean + partB * b.predictionMean;
  const between = partA * partB * (a.predictionMean - b.predictionMean) ** 2;
  return {
    size,
    predictionMean,
    expectedVariance: partA * a.expectedVariance + partB * b.expectedVariance,
    predictionVariance: partA * a.predictionVariance + partB * b.predictionVariance + between,
    sample: [...a.sample, ...b.sample],
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
