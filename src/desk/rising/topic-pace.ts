import { binomialCdf } from "../../core/math/binomial.ts";
import { countWhile } from "../../core/math/count-while.ts";

/** Days of tickets, as numbers of days since 1970, ascending. */
export type Days = Float64Array;

/** How a topic came in a window, beside what its past lets expect. */
export interface Pace {
  readonly recent: number;
  /** What its share of the time before would bring among as many tickets. */
  readonly expected: number;
  /** recent ÷ expected, with half a ticket for a topic that was never there. */
  readonly ratio: number;
  /** Chance of as many or more if its share had stayed the same, in [0, 1]. */
  readonly chance: number;
}

/** Days in (from, to]. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A time, and what it is compared with. */
interface Spans {
  readonly recent: Span;
  readonly before: Span;
}

/** The topic's share of the `flow` of all tickets in one span against another; `null` where a span has no tickets. */
export function paceOf(topic: Days, flow: Days, spans: Spans): Pace | null {
  return paceOver(topic, flow, [spans]);
}

/**
 * The same over several pairs of spans, taken together: the conditional test of two Poisson rates (Przyborowski and Wilenski 1940, Biometrika 31), by shares, so
 * that a busy month raises no topic.
 */
export function paceOver(topic: Days, flow: Days, spans: readonly Spans[]): Pace | null {
  const sum = (days: Days, which: keyof Spans): number =>
    spans.reduce((all, pair) => all + countIn(days, pair[which]), 0);
  const [now, then] = [sum(topic, "recent"), sum(topic, "before")];
  const [flowNow, flowThen] = [sum(flow, "recent"), sum(flow, "before")];
  if (flowNow === 0 || flowThen === 0) return null;
  const expected = (flowNow * (then + 0.5)) / flowThen;
  const chance = 1 - binomialCdf(now - 1, now + then, flowNow / (flowNow + flowThen));
  return { recent: now, expected, ratio: now / expected, chance };
}

export function countIn(days: Days, { from, to }: Span): number {
  return countWhile(days, (day) => day <= to) - countWhile(days, (day) => day <= from);
}
