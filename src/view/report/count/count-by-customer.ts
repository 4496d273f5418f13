import { judgePeople, type PeopleOptions } from "../../../desk/bundle/people-measures.ts";
import { type Weighable, weighCustomers } from "../../../desk/bundle/weigh-customers.ts";
import type { ByCustomer, MetricId } from "../scorecard.ts";
import { saidLinks, saidSatisfaction } from "./count-metrics.ts";
import type { Judged, Scored } from "./judged.ts";

interface Counted {
  readonly scored: readonly Judged<Scored>[];
  /** How much of a ticket is level-zero, as the rate counts it. */
  readonly levelZero: { chanceOf(verdict: Scored): number };
}

/** The metrics of tickets, weighed by customer; `null` where no ticket says how much its customer counts. */
export function countByCustomer({ scored, levelZero }: Counted, options: PeopleOptions): ByCustomer | null {
  const tickets = scored.filter(({ ticket }) => ticket.customerWeight !== null).length;
  if (tickets === 0) return null;
  const people = judgePeople(
    scored.map(({ ticket }) => ticket),
    options,
  );
  const items: readonly (readonly [MetricId, readonly Weighable[]])[] = [
    [
      "level-zero-rate",
      scored.map(({ ticket, verdict }) => ({ ticket, value: levelZero.chanceOf(verdict) })),
    ],
    ["link-rate", saidLinks(scored)],
    ["csat", saidSatisfaction(scored)],
    ["durable-resolution", people.durable],
    ["repeat-contact", people.repeated],
    ["answered-in-time", people.inTime],
  ];
  const metrics = items.flatMap(([id, own]) => {
    const share = weighCustomers(own);
    return share === null ? [] : [{ id, ...share }];
  });
  return { tickets, metrics };
}
