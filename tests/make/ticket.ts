import { createTicket } from "../../src/core/ticket/create-ticket.ts";
import type { Ticket } from "../../src/core/ticket/ticket.ts";

/** A ticket with nothing in it but what a test names. Its id is `1` unless given. */
export function makeTicket(given: Partial<Ticket>): Ticket {
  return { ...createTicket({ id: "1" }), ...given };
}
