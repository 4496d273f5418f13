import { countWhile } from "../math/count-while.ts";
import { log1p } from "../math/elementary.ts";
import { dayOf } from "../ticket/day-of.ts";
import type { ResolvedTicket } from "./history.ts";

/** A ticket of the same moment counts 1, one of so many days before counts 0. */
const LATELY_DAYS = 15;
/** Ten tickets of the same moment are as good as more. */
const MANY = log1p(10);

/** The days on which each article closed a ticket, ascending, by the article's place; tickets without a date are left out. */
export function closingDays(
  tickets: readonly ResolvedTicket[],
  places: ReadonlyMap<string, number>,
): Float64Array[] {
  const days: number[][] = Array.from(places, () => []);
  for (const ticket of tickets) {
    const day = dayOf(ticket);
    if (day === null) continue;
    for (const id of new Set(ticket.articleIds)) days[places.get(id)!]!.push(day);
  }
  return days.map((each) => Float64Array.from(each).sort());
}

/**
 * How many tickets an article closed in the fifteen days up to `day`, each counted the less the longer ago. `days` ascend. Tickets
 * after `day` do not count: a ticket is judged by what was known when it came in. O(log n + tickets of those days).
 */
export function closedUpTo(days: Float64Array, day: number): number {
  let count = 0;
  for (let at = countWhile(days, (each) => each <= day) - 1; at >= 0 && day - days[at]! < LATELY_DAYS; at--) {
    count += weightOf(day - days[at]!);
  }
  return count;
}

/** What one ticket adds to the count of `closedUpTo`, `age` days later. */
export function weightOf(age: number): number {
  return age < 0 ? 0 : Math.max(0, 1 - age / LATELY_DAYS);
}

/** The count on a log scale: ln(1 + count) ÷ ln(1 + 10), at most 1. */
export function latelyShare(count: number): number {
  return count <= 0 ? 0 : Math.min(1, log1p(count) / MANY);
}
