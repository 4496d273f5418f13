import type { TicketBatch, TicketReadOptions } from "./ticket-parser.ts";
import { TicketParser } from "./ticket-parser.ts";

/**
 * Reads all tickets from the text of an export: CSV, JSON or JSON lines, from ServiceNow, Zendesk, Jira, Freshservice or your own.
 * Bad rows become issues with their line, never exceptions; `rows = tickets.length + rejectedRows`.
 * Throws `INVALID_OPTION` only. `parseTickets("id,subject\n7,VPN is down").tickets[0].subject`
 */
export function parseTickets(text: string, options: TicketReadOptions = {}): TicketBatch {
  const parser = new TicketParser(options);
  return mergeBatches([parser.write(text), parser.end()]);
}

/** One batch of several, in their order. */
export function mergeBatches(batches: readonly TicketBatch[]): TicketBatch {
  return {
    tickets: batches.flatMap((batch) => batch.tickets),
    rejectedRows: batches.reduce((sum, batch) => sum + batch.rejectedRows, 0),
    rows: batches.reduce((sum, batch) => sum + batch.rows, 0),
    issues: batches.flatMap((batch) => batch.issues),
  };
}
