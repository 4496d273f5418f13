import type { History } from "../../src/core/history/history.ts";
import type { SearchIndex } from "../../src/core/search/search-index.ts";
import type { Ticket } from "../../src/core/ticket/ticket.ts";
import { termsReader } from "../../src/core/ticket/ticket-terms.ts";
import { type Example, exampleReader } from "../../src/core/verdict/example-reader.ts";
import { recallTicket } from "../../src/core/verdict/recall-ticket.ts";

/** All labelled tickets as examples: no ticket is its own neighbour. */
export function readExamples(
  tickets: readonly Ticket[],
  index: SearchIndex,
  history: History | null,
): Example[] {
  const read = exampleReader(index);
  const termsOf = termsReader(index.analyzer);
  return tickets.flatMap((ticket) => {
    const terms = termsOf(ticket);
    return read(ticket, terms, history && recallTicket(history, ticket, terms, null)) ?? [];
  });
}
