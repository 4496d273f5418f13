import { type Kinds, optionsDoor } from "../../core/door/door.ts";
import { func, that, wholeNumber } from "../../core/door/kinds.ts";
import type { Interval } from "../../core/math/interval.ts";
import { quantile } from "../../core/math/quantile.ts";
import { createRandom } from "../../core/math/random.ts";
import { wilsonInterval } from "../../core/math/wilson-interval.ts";
import type { Definition, Statistic } from "./statistic.ts";

/** How intervals are found. */
export interface ResampleOptions {
  /** Numbers in [0, 1). Default: `createRandom(1)`, so that the same tickets give the same intervals. */
  readonly random?: () => number;
  /** Resamples, 0 to 10,000; 0 for no intervals. Default 1,000: fewer make the ends of the intervals shake. */
  readonly resamples?: number;
  /** How often such intervals hold the true value, in (0, 1). Default 0.95. */
  readonly confidence?: number;
}

/** A value and how far to trust it. */
export interface Figure {
  /** `null` for no data. */
  readonly value: number | null;
  /** Tickets that it speaks of. */
  readonly n: number;
  /** Holds `value`; `null` for no data, no resamples, or where all resamples agree and so say nothing about doubt. */
  readonly interval: Interval | null;
}

export const DEFAULT_CONFIDENCE = 0.95;
const DEFAULT_RESAMPLES = 1000;
const MOST_RESAMPLES = 10_000;

export const RESAMPLE_KINDS: Kinds<ResampleOptions> = {
  random: func("createRandom(1)"),
  resamples: wholeNumber(0, MOST_RESAMPLES),
  confidence: that(
    (value) => typeof value === "number" && value > 0 && value < 1,
    "a number between 0 and 1",
  ),
};

const door = optionsDoor<ResampleOptions>("evaluate", RESAMPLE_KINDS);

/**
 * Values of `definitions` for `count` tickets, with bootstrap intervals: percentile intervals, but all
 * measures from the same resamples, each O(count). It is stretched to hold the value, which a calibration error could escape
 * upwards. A share of 0 or 1, where all resamples agree, gets the Wilson interval. 5,000 tickets take about a second.
 * @throws LevelZeroError `INVALID_OPTION`.
 */
export function resample<D extends Definition>(
  definitions: readonly D[],
  count: number,
  options: ResampleOptions = {},
): ReadonlyMap<D, Figure> {
  const {
    random = createRandom(1),
    resamples = DEFAULT_RESAMPLES,
    confidence = DEFAULT_CONFIDENCE,
  } = door(options);
  const ones = new Uint16Array(count).fill(1);
  const drawn = drawStatistics(definitions, { count, random, resamples });
  return new Map(
    definitions.map((definition, i): [D, Figure] => {
      const { statistic, n } = definition;
      const value = statistic(ones);
      if (value === null || resamples === 0) return [definition, { value, n, interval: null }];
      return [definition, { value, n, interval: intervalOf(drawn[i]!, { definition, value, confidence }) }];
    }),
  );
}

function intervalOf(
  drawn: readonly number[],
  { definition, value, confidence }: { definition: Definition; value: number; confidence: number },
): Interval | null {
  const tails = percentiles(drawn, confidence);
  if (isWide(tails)) return stretch(tails, value);
  const { n, isShare } = definition;
  return isShare ? wilsonInterval(Math.round(value * n), n, confidence) : null;
}

/** Whether resamples differ by more than the order of adding up. */
function isWide(tails: Interval | null): tails is Interval {
  return tails !== null && tails.high - tails.low > 1e-12;
}

interface Draw {
  readonly count: number;
  readonly random: () => number;
  readonly resamples: number;
}

/** For each statistic its value in each resample that has one. */
function drawStatistics(
  statistics: readonly { readonly statistic: Statistic }[],
  { count, random, resamples }: Draw,
): number[][] {
  const values = statistics.map((): number[] => []);
  const weights = new Uint16Array(count);
  for (let round = 0; round < (count === 0 ? 0 : resamples); round++) {
    weights.fill(0);
    for (let i = 0; i < count; i++) weights[Math.floor(random() * count)]! += 1;
    statistics.forEach(({ statistic }, i) => {
      const value = statistic(weights);
      if (value !== null) values[i]!.push(value);
    });
  }
  return values;
}

function percentiles(values: readonly number[], confidence: number): Interval | null {
  const low = quantile(values, (1 - confidence) / 2);
  const high = quantile(values, (1 + confidence) / 2);
  return low === null || high === null ? null : { low, high };
}

function stretch({ low, high }: Interval, value: number): Interval {
  return { low: Math.min(low, value), high: Math.max(high, value) };
}
