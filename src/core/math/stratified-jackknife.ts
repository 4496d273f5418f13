import type { Interval } from "./interval.ts";
import { HALF_95 } from "./normal.ts";

/** Units drawn at random from one stratum of `size` units, counted by category. */
interface CountedStratum {
  readonly size: number;
  /** How many of the units drawn fall into each category; as many numbers in every stratum. */
  readonly counts: readonly number[];
}

/**
 * A statistic of the shares of categories in a whole population, with its 95 % interval, from a stratified sample; `null` where the
 * statistic is. `statistic` gets, for each category, the units of the population that the sample stands for. The stratified
 * jackknife with the correction 1 − drawn ÷ size (Wolter 2007, Introduction to Variance Estimation, ch. 4): each unit is left out
 * once; those of one category give the same value. O(strata² · categories²).
 */
export function jackknifeInterval(
  strata: readonly CountedStratum[],
  statistic: (units: readonly number[]) => number | null,
): (Interval & { readonly value: number }) | null {
  const value = statistic(weigh(strata));
  if (value === null) return null;
  const variance = strata.reduce((sum, stratum, at) => {
    const drawn = drawnOf(stratum);
    if (drawn < 2) return sum;
    const left = stratum.counts.map((count, category) => {
      if (count === 0) return value;
      const counts = stratum.counts.map((each, i) => (i === category ? each - 1 : each));
      return statistic(weigh(strata.with(at, { ...stratum, counts }))) ?? value;
    });
    const mean = left.reduce((all, each, i) => all + each * stratum.counts[i]!, 0) / drawn;
    const squares = left.reduce((all, each, i) => all + stratum.counts[i]! * (each - mean) ** 2, 0);
    return sum + ((1 - drawn / stratum.size) * (drawn - 1) * squares) / drawn;
  }, 0);
  const half = HALF_95 * Math.sqrt(variance);
  return { value, low: value - half, high: value + half };
}

/** Units of the population in each category, as the sample tells. */
function weigh(strata: readonly CountedStratum[]): number[] {
  const units = new Array<number>(strata[0]?.counts.length ?? 0).fill(0);
  for (const stratum of strata) {
    const drawn = drawnOf(stratum);
    if (drawn === 0) continue;
    stratum.counts.forEach((count, category) => {
      units[category] = units[category]! + (stratum.size * count) / drawn;
    });
  }
  return units;
}

function drawnOf({ counts }: CountedStratum): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
