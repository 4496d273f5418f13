import { addTo } from "../../core/math/add-to.ts";
import { personBehind, type Ticket } from "../../core/ticket/ticket.ts";
import { MIN_PEOPLE } from "./journey-options.ts";
import { Tally } from "./tally.ts";

/** The people behind the tickets of a gap, and what these took. */
export interface GapPeople {
  readonly id: string;
  readonly label: string;
  readonly tickets: number;
  /** Tickets that say who wrote them. */
  readonly ticketsOfKnown: number;
  /** Different people among those; `null` for one or two. */
  readonly people: number | null;
  /** The few who wrote much: people with three tickets or more each, and their tickets; `null` for fewer than three such people. */
  readonly often: { readonly people: number; readonly tickets: number } | null;
  /** Minutes of work, and of how many tickets they are known; `null` for none. */
  readonly effort: { readonly minutes: number; readonly tickets: number } | null;
  /** Sum of the customers' weights, and of how many tickets they are known; `null` for none. */
  readonly weight: { readonly sum: number; readonly tickets: number } | null;
}

/** A group of tickets, as a gap is one. */
export interface TicketGroup {
  readonly id: string;
  readonly label: string;
  readonly ticketIds: readonly string[];
}

/** Tickets of one person from which on they wrote often. */
const OFTEN = 3;

/** People beside tickets for each of the groups, in their order. */
export function countGapPeople(groups: readonly TicketGroup[], tickets: readonly Ticket[]): GapPeople[] {
  const known = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return groups.map(({ id, label, ticketIds }) => {
    const own = ticketIds.flatMap((ticketId) => known.get(ticketId) ?? []);
    const wrote = new Map<string, number>();
    for (const { requester } of own) if (requester !== null) addTo(wrote, requester);
    const often = [...wrote.values()].filter((count) => count >= OFTEN);
    return {
      id,
      label,
      tickets: ticketIds.length,
      ticketsOfKnown: sumOf([...wrote.values()]),
      people: wrote.size > 0 && wrote.size < MIN_PEOPLE ? null : wrote.size,
      often: often.length < MIN_PEOPLE ? null : { people: often.length, tickets: sumOf(often) },
      ...amountsOf(own),
    };
  });
}

/** Without those whose very label would tell of one or two people; who is not known counts as somebody else. */
export function gapsOfMany(
  groups: readonly TicketGroup[],
  tickets: readonly Ticket[],
): readonly TicketGroup[] {
  const known = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return groups.filter(({ ticketIds }) => {
    const own = ticketIds.flatMap((id) => known.get(id) ?? []);
    return new Set(own.map(personBehind)).size >= MIN_PEOPLE;
  });
}

/** What one or two people took is theirs. */
function amountsOf(own: readonly Ticket[]): Pick<GapPeople, "effort" | "weight"> {
  const sum = (amountOf: (ticket: Ticket) => number | null) => {
    const known = own.filter((ticket) => amountOf(ticket) !== null);
    const tally = new Tally();
    for (const { requester } of known) tally.add(requester ?? "", requester !== null);
    if (known.length === 0 || tally.isFew) return null;
    return { sum: sumOf(known.map((ticket) => amountOf(ticket)!)), tickets: known.length };
  };
  const effort = sum(({ effortMinutes }) => effortMinutes);
  return {
    effort: effort === null ? null : { minutes: effort.sum, tickets: effort.tickets },
    weight: sum(({ customerWeight }) => customerWeight),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
