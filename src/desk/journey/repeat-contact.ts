import { DAY_MS } from "../../core/math/day.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { type Share, ShareTally } from "./tally.ts";

/** Who wrote again, and what stayed solved. Of tickets that say who wrote them. */
export interface RepeatContact {
  readonly days: number;
  /** Tickets of known people whose days after it are over: what the shares are of. */
  readonly judged: number;
  readonly people: number | null;
  /** The same person, with the same topic, wrote again within the days after the resolution, or after the ticket where that has no date. */
  readonly repeated: Share;
  /** Resolved, not opened again, and not written about again. Of those that were resolved. */
  readonly durable: Share;
  /** Whether the tickets say how often they were opened again: else reopening is not in `durable`. */
  readonly knowsReopens: boolean;
}

export interface RepeatOptions {
  readonly days: number;
  readonly topicOf: (ticket: Ticket) => string | null;
}

/** A ticket of a known person whose days after it are over. */
interface FollowedTicket {
  readonly ticket: Ticket;
  readonly isRepeated: boolean;
  /** `null` for one that was not resolved. */
  readonly isDurable: boolean | null;
}

/** What is too late to be followed for so many days is not among them. O(n log n). */
export function followTickets(
  tickets: readonly Ticket[],
  { days, topicOf }: RepeatOptions,
): readonly FollowedTicket[] {
  const dated = tickets.flatMap((ticket) => {
    const atMs = ticket.createdAt === null ? Number.NaN : Date.parse(ticket.createdAt);
    const key = `${ticket.requester}\n${topicOf(ticket) ?? `#${ticket.id}`}`;
    return ticket.requester === null || Number.isNaN(atMs) ? [] : [{ ticket, atMs, key }];
  });
  dated.sort((a, b) => a.atMs - b.atMs);
  const endMs = dated.at(-1)?.atMs ?? 0;
  const next = new Map<string, number>();
  return dated.toReversed().flatMap(({ ticket, atMs, key }) => {
    const againMs = next.get(key) ?? Number.POSITIVE_INFINITY;
    next.set(key, atMs);
    const resolvedMs = ticket.resolvedAt === null ? Number.NaN : Date.parse(ticket.resolvedAt);
    const fromMs = Number.isNaN(resolvedMs) ? atMs : Math.max(atMs, resolvedMs);
    if (fromMs + days * DAY_MS > endMs) return [];
    const isRepeated = againMs <= fromMs + days * DAY_MS;
    const isDurable = Number.isNaN(resolvedMs) ? null : !isRepeated && (ticket.reopens ?? 0) === 0;
    return [{ ticket, isRepeated, isDurable }];
  });
}

export function countRepeats(tickets: readonly Ticket[], options: RepeatOptions): RepeatContact {
  const [repeated, durable] = [new ShareTally(), new ShareTally()];
  for (const { ticket, isRepeated, isDurable } of followTickets(tickets, options)) {
    repeated.add(ticket.requester!, true, isRepeated);
    if (isDurable !== null) durable.add(ticket.requester!, true, isDurable);
  }
  return {
    days: options.days,
    judged: repeated.journeys,
    people: repeated.all().shownPeople,
    repeated: repeated.share(),
    durable: durable.share(),
    knowsReopens: tickets.some(({ reopens }) => reopens !== null),
  };
}
