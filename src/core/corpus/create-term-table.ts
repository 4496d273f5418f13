import type { Analyzer } from "../text/analyzer.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { TermTable } from "./term-table.ts";
import { createTicketCorpus } from "./ticket-corpus.ts";

/** Counts the terms of `tickets`. Columns are numbered as the terms first appear. O(length of the texts read). */
export function createTermTable(tickets: readonly Ticket[], analyzer: Analyzer): TermTable {
  return createTicketCorpus(analyzer, { size: tickets.length }).table(tickets);
}
