import { quantile } from "../../core/math/quantile.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { followTickets, type RepeatOptions } from "../journey/repeat-contact.ts";
import { type Share, ShareTally } from "../journey/tally.ts";

/** A share of all, and of each month; a month counts what began in it. Withheld where one or two people are on a side. */
export interface PeopleMeasure {
  readonly total: Share;
  readonly months: readonly MonthShare[];
}

export interface MonthShare {
  /** Such as `2026-05`. */
  readonly month: string;
  readonly share: Share;
}

/** What became of people, as far as their tickets say. */
export interface PeopleMeasures {
  /** Resolved, not opened again, and not written about again within the days ÷ resolved tickets of known people. */
  readonly durable: PeopleMeasure;
  /** Written about again by the same person within the days ÷ tickets of known people. */
  readonly repeated: PeopleMeasure;
  /** Resolved within the hours ÷ tickets with both dates. */
  readonly inTime: PeopleMeasure;
  /** Hours until resolution for half of those with both dates; `null` for none. */
  readonly medianHours: number | null;
}

const HOUR_MS = 3_600_000;

export function measurePeople(
  tickets: readonly Ticket[],
  { answerHours, ...repeat }: RepeatOptions & { readonly answerHours: number },
): PeopleMeasures {
  const [durable, repeated, inTime] = [new MonthTally(), new MonthTally(), new MonthTally()];
  for (const { ticket, isRepeated, isDurable } of followTickets(tickets, repeat)) {
    repeated.add(ticket, isRepeated);
    if (isDurable !== null) durable.add(ticket, isDurable);
  }
  const hours: number[] = [];
  for (const ticket of tickets) {
    const { createdAt, resolvedAt } = ticket;
    const ms =
      createdAt === null || resolvedAt === null ? -1 : Date.parse(resolvedAt) - Date.parse(createdAt);
    if (!(ms >= 0)) continue;
    hours.push(ms / HOUR_MS);
    inTime.add(ticket, ms <= answerHours * HOUR_MS);
  }
  return {
    durable: durable.measure(),
    repeated: repeated.measure(),
    inTime: inTime.measure(),
    medianHours: quantile(hours, 0.5),
  };
}

class MonthTally {
  readonly #all = new ShareTally();
  readonly #months = new Map<string, ShareTally>();

  add({ id, requester, createdAt }: Ticket, isPart: boolean): void {
    const month = createdAt!.slice(0, 7);
    const tally = this.#months.get(month) ?? new ShareTally();
    this.#months.set(month, tally);
    for (const one of [this.#all, tally]) one.add(requester ?? `#${id}`, requester !== null, isPart);
  }

  measure(): PeopleMeasure {
    const months = [...this.#months].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      total: this.#all.share(),
      months: months.map(([month, tally]) => ({ month, share: tally.share() })),
    };
  }
}
