import { wilsonInterval } from "./wilson-interval.ts";

/** A count with what it is of, and its 95 per cent interval (Wilson); shares in [0, 1], `null` for none of none. */
interface CountedShare {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export function countedShare(count: number, of: number): CountedShare {
  const { low, high } = wilsonInterval(count, of) ?? { low: null, high: null };
  return { count, of, share: of === 0 ? null : count / of, low, high };
}
