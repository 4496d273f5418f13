import type { TicketRow } from "../report.ts";
import type { ComparedTickets } from "./report-comparison.ts";

/** The same ticket in both reports, scored in both. */
export interface PairedTicket {
  readonly before: TicketRow;
  readonly after: TicketRow;
}

export interface PairedTickets extends Omit<ComparedTickets, "both"> {
  readonly both: readonly PairedTicket[];
}

/** Below this share of either side's tickets, the reports count as being of the same ones. */
const ODD_ONES = 0.05;

/** Scored tickets by id. */
export function pairTickets(before: readonly TicketRow[], after: readonly TicketRow[]): PairedTickets {
  const [first, second] = [scoredOf(before), scoredOf(after)];
  const byId = new Map(first.map((ticket) => [ticket.ticketId, ticket]));
  const both = second.flatMap((ticket) => {
    const earlier = byId.get(ticket.ticketId);
    return earlier === undefined ? [] : [{ before: earlier, after: ticket }];
  });
  const [onlyBefore, onlyAfter] = [first.length - both.length, second.length - both.length];
  const same =
    both.length > 0 && onlyBefore <= ODD_ONES * first.length && onlyAfter <= ODD_ONES * second.length;
  return { both, onlyBefore, onlyAfter, basis: same ? "same" : "other" };
}

function scoredOf(tickets: readonly TicketRow[]): TicketRow[] {
  return tickets.filter(({ outcome }) => outcome !== "excluded");
}
