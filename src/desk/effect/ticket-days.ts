import { dayOf } from "../../core/ticket/day-of.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";

/** From when to when there are tickets. Days are whole numbers counted from 1970; ∞ and −∞ without any. */
export interface TicketDays {
  readonly first: number;
  readonly last: number;
  /** Tickets with a date, each once. */
  readonly count: number;
}

/** O(tickets). */
export function ticketDays(tickets: readonly Ticket[]): TicketDays {
  const days = new Map(tickets.map((ticket) => [ticket.id, dayOf(ticket)]));
  let [first, last, count] = [Infinity, -Infinity, 0];
  for (const day of days.values()) {
    if (day === null) continue;
    first = Math.min(first, Math.floor(day));
    last = Math.max(last, Math.floor(day));
    count++;
  }
  return { first, last, count };
}
