import { lengthOf } from "./elementary.ts";
import type { Interval } from "./interval.ts";

/** An estimate with an interval around it. */
interface Estimated extends Interval {
  readonly value: number;
}

/**
 * Interval for `after` − `before`, two independent estimates, from their own intervals: each side is the square root of the sum of
 * squares of the margins that lie that way. "MOVER": Zou and Donner 2008, Stat. Med. 27; of two Wilson score intervals it is method
 * 10 of Newcombe 1998, Stat. Med. 17. The confidence is that of the intervals. Too wide if the two rise and fall together.
 */
export function differenceInterval(before: Estimated, after: Estimated): Interval {
  const difference = after.value - before.value;
  return {
    low: difference - lengthOf([after.value - after.low, before.high - before.value]),
    high: difference + lengthOf([after.high - after.value, before.value - before.low]),
  };
}
