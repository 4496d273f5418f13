import { quantile } from "../../core/math/quantile.ts";
import { personBehind, type Ticket } from "../../core/ticket/ticket.ts";
import { followTickets, type RepeatOptions } from "../journey/repeat-contact.ts";
import { isFew, type Share, ShareTally, sharesOf } from "../journey/tally.ts";
import type { Weighable } from "./weigh-customers.ts";

/** A share of all, and of each month; a month counts what began in it. Withheld where one or two people are on a side. */
interface PeopleMeasure {
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
  /** Hours until resolution for half of those with both dates; `null` for none, and for one or two people. */
  readonly medianHours: number | null;
}

const HOUR_MS = 3_600_000;

export type PeopleOptions = RepeatOptions & { readonly answerHours: number };

export function measurePeople(tickets: readonly Ticket[], options: PeopleOptions): PeopleMeasures {
  const judged = judgePeople(tickets, options);
  const measured = (items: readonly Weighable[]): PeopleMeasure => {
    const tally = new MonthTally();
    for (const { ticket, value } of items) tally.add(ticket, value === 1);
    return tally.measure();
  };
  const hours = judged.inTime.map(({ ticket }) => hoursOf(ticket)!);
  const people = new Set(judged.inTime.map(({ ticket }) => personBehind(ticket))).size;
  return {
    durable: measured(judged.durable),
    repeated: measured(judged.repeated),
    inTime: measured(judged.inTime),
    medianHours: isFew(people) ? null : quantile(hours, 0.5),
  };
}

/** Which tickets each measure is of, and whether it holds. */
export function judgePeople(
  tickets: readonly Ticket[],
  { answerHours, ...repeat }: PeopleOptions,
): Readonly<Record<"durable" | "repeated" | "inTime", readonly Weighable[]>> {
  const followed = followTickets(tickets, repeat);
  return {
    durable: followed.flatMap(({ ticket, isDurable }) =>
      isDurable === null ? [] : [{ ticket, value: Number(isDurable) }],
    ),
    repeated: followed.map(({ ticket, isRepeated }) => ({ ticket, value: Number(isRepeated) })),
    inTime: tickets.flatMap((ticket) => {
      const hours = hoursOf(ticket);
      return hours === null ? [] : [{ ticket, value: Number(hours <= answerHours) }];
    }),
  };
}

/** Until its resolution; `null` without both dates. */
function hoursOf({ createdAt, resolvedAt }: Ticket): number | null {
  if (createdAt === null || resolvedAt === null) return null;
  const hours = (Date.parse(resolvedAt) - Date.parse(createdAt)) / HOUR_MS;
  return hours >= 0 ? hours : null;
}

class MonthTally {
  readonly #all = new ShareTally();
  readonly #months = new Map<string, ShareTally>();

  add(ticket: Ticket, isPart: boolean): void {
    const month = ticket.createdAt!.slice(0, 7);
    const tally = this.#months.get(month) ?? new ShareTally();
    this.#months.set(month, tally);
    for (const one of [this.#all, tally]) one.add(personBehind(ticket), ticket.requester !== null, isPart);
  }

  measure(): PeopleMeasure {
    const months = [...this.#months].sort(([a], [b]) => (a < b ? -1 : 1));
    const shares = sharesOf(months.map(([, tally]) => tally));
    return {
      total: this.#all.share(),
      months: months.map(([month], at) => ({ month, share: shares[at]! })),
    };
  }
}
