import type { NameWithin } from "../name/name-within.ts";
import type { TicketGroup, UnsolvedTicket } from "./describe-gap.ts";
import type { Gap, GapPart } from "./gap.ts";

/** A smaller part is hardly worth an article of its own. */
const FEWEST_TICKETS = 4;
/** Parts that hold fewer of a gap's tickets than this share tell little about it; of a mere subject, any two that stand out tell where to read. */
const LEAST_HELD = { problem: 0.4, subject: 0.15 };

/**
 * Names the parts of a gap by what sets each apart from the rest of it. A small part and one that nothing names are left out,
 * and a gap with fewer than two that are named, or with most tickets in none, is of one piece.
 */
export function describeParts(
  { members, parts }: TicketGroup,
  { nameWithin, shares }: { readonly nameWithin: NameWithin; readonly shares: Gap["shares"] },
): GapPart[] {
  const worthwhile = parts.filter(({ length }) => length >= FEWEST_TICKETS);
  if (worthwhile.length < 2) return [];
  const described = worthwhile.flatMap((part): GapPart[] => {
    const label = nameWithin(part);
    return label === null ? [] : [{ label, ticketIds: inInputOrder(part) }];
  });
  const held = described.reduce((sum, { ticketIds }) => sum + ticketIds.length, 0);
  const tells = described.length >= 2 && held >= LEAST_HELD[shares] * members.length;
  return tells ? described.sort(largestFirst) : [];
}

/** The ids of the tickets, in input order. */
export function inInputOrder(tickets: readonly UnsolvedTicket[]): string[] {
  return tickets.toSorted((a, b) => a.place - b.place).map(({ ticket }) => ticket.id);
}

function largestFirst(a: GapPart, b: GapPart): number {
  return b.ticketIds.length - a.ticketIds.length || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
