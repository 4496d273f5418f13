import { mustBe } from "../door/door.ts";
import { text as plainText } from "../door/kinds.ts";
import { mustList } from "../door/takes.ts";
import type { Ticket } from "./ticket.ts";
import type { TicketBatch } from "./ticket-batch.ts";
import { TicketParser } from "./ticket-parser.ts";
import type { TicketReadOptions } from "./ticket-read-options.ts";

/**
 * Reads all tickets from the text of an export: CSV, JSON or JSON lines, from ServiceNow, Zendesk, Jira, Freshservice or your own.
 * Bad rows become issues with their line, never exceptions; `rows = tickets.length + rejectedRows`.
 * Throws `INVALID_OPTION` only. `parseTickets("id,subject\n7,VPN is down").tickets[0].subject`
 * @param text CSV, TSV, JSON or JSON Lines
 */
export function parseTickets(text: string, options: TicketReadOptions = {}): TicketBatch {
  mustBe(plainText, text, "parseTickets: the export");
  const parser = new TicketParser(options);
  return mergeBatches([parser.write(text), parser.end()]);
}

/** One batch of several, in their order. A ticket of which a later batch has a newer row is left out. */
export function mergeBatches(batches: readonly TicketBatch[]): TicketBatch {
  mustList(
    batches,
    "tickets issues",
    "mergeBatches: the batches",
    "a list of batches, as parseTickets gives them",
  );
  return {
    tickets: currentTickets(batches),
    rejectedRows: batches.reduce((sum, batch) => sum + batch.rejectedRows, 0),
    rows: batches.reduce((sum, batch) => sum + batch.rows, 0),
    issues: batches.flatMap((batch) => batch.issues),
  };
}

function currentTickets(batches: readonly TicketBatch[]): readonly Ticket[] {
  if (batches.every(({ replaced = [] }) => replaced.length === 0))
    return batches.flatMap(({ tickets }) => tickets);
  /** Ids that a later batch replaces: batches are looked at from the last one back. */
  const replaced = new Set<string>();
  const kept = batches.toReversed().map((batch) => {
    const tickets = batch.tickets.filter(({ id }) => !replaced.has(id));
    for (const id of batch.replaced ?? []) replaced.add(id);
    return tickets;
  });
  return kept.toReversed().flat();
}
