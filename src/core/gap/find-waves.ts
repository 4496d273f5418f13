import { countWhile } from "../math/count-while.ts";
import { poissonTail } from "../math/poisson-tail.ts";

/** After so many days without a ticket of the gap a wave is over. */
const QUIET_DAYS = 30;
const FEWEST_TICKETS = 3;
/** Chance of as many tickets under a steady flow; above it, the wave is none. */
const MOST_CHANCE = 0.05;

/**
 * Waves of a problem: three tickets or more, each at most 30 days after the one before it, that are more than the usual flow would
 * have brought (Poisson tail below 0.05). `days` are those of its tickets, `null` for none; `flow` those of all scored tickets,
 * ascending: a busy month is no wave. Returns places in `days`, earliest wave first, each by day, ties in the given order. Tickets
 * that all come in one go are no wave of something longer. O(n log n).
 */
export function findWaves(days: readonly (number | null)[], flow: Float64Array): number[][] {
  const dated = [...days.keys()].filter((place) => days[place] !== null);
  dated.sort((a, b) => days[a]! - days[b]! || a - b);
  const runs: number[][] = [];
  for (const [at, place] of dated.entries()) {
    const isNew = at === 0 || days[place]! - days[dated[at - 1]!]! > QUIET_DAYS;
    if (isNew) runs.push([place]);
    else runs.at(-1)!.push(place);
  }
  return runs.filter((run) => {
    if (run.length < FEWEST_TICKETS || run.length === days.length) return false;
    const share = countBetween(flow, days[run[0]!]!, days[run.at(-1)!]!) / flow.length;
    return poissonTail(run.length, share * dated.length) < MOST_CHANCE;
  });
}

/** How many of the ascending `values` lie in [from, to]. O(log n). */
function countBetween(values: Float64Array, from: number, to: number): number {
  return countWhile(values, (value) => value <= to) - countWhile(values, (value) => value < from);
}
