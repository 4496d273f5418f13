/**
 * A measure of tickets that may each count several times: `weights[i]` says how often ticket i was drawn, all 1 for the tickets as
 * they are. `null` if the drawn tickets have no data for it. O(tickets), without allocating: it is called a thousand times.
 */
export type Statistic = (weights: Uint16Array) => number | null;

/** A statistic and the tickets that it speaks of. */
export interface Definition {
  readonly statistic: Statistic;
  /** Number of those tickets. */
  readonly n: number;
  /** Whether it is the share of them that has some property. */
  readonly isShare: boolean;
}

/** Mean of the tickets' values, those with `null` left out. */
export function meanOf(values: readonly (number | null)[]): Definition {
  const places = Uint32Array.from(values.flatMap((value, i) => (value === null ? [] : i)));
  const known = Float64Array.from(places, (i) => values[i]!);
  const statistic: Statistic = (weights) => {
    let sum = 0;
    let count = 0;
    for (let j = 0; j < places.length; j++) {
      const weight = weights[places[j]!]!;
      count += weight;
      sum += weight * known[j]!;
    }
    return count === 0 ? null : sum / count;
  };
  return { statistic, n: places.length, isShare: false };
}

/** Share of the tickets that are `true`, those with `null` left out. */
export function shareOf(values: readonly (boolean | null)[]): Definition {
  return { ...meanOf(values.map((value) => (value === null ? null : Number(value)))), isShare: true };
}

/** Where in `order` each run of equal `scores` begins, and at last where the end is: run k is [starts[k], starts[k + 1]). */
export function tieStarts(order: Uint32Array, scores: readonly number[]): Uint32Array {
  const starts: number[] = [];
  order.forEach((i, j) => {
    if (j === 0 || scores[order[j - 1]!] !== scores[i]) starts.push(j);
  });
  return Uint32Array.from([...starts, order.length]);
}
