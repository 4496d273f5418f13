import { createTicket } from "../../src/ticket/create-ticket.ts";
import type { Ticket } from "../../src/ticket/ticket.ts";

/** A ticket with nothing in it but what a test names. Its id is `1` unless given. */
export function makeTicket(given: Partial<Ticket>): Ticket {
  return { ...createTicket({ id: "1" }), ...given };
}
