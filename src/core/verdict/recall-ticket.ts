import type { History } from "../history/history.ts";
import type { HistoryRecall } from "../history/history-recall.ts";
import { recall } from "../history/recall.ts";
import { dayOf } from "../ticket/day-of.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { ticketPhrases } from "../ticket/ticket-phrases.ts";
import type { TicketTerms } from "../ticket/ticket-terms.ts";

/** What the history says of a ticket, which is no witness of its own. An undated one came in at `now`, ISO 8601; `null` for nobody knows. */
export function recallTicket(
  history: History,
  ticket: Ticket,
  terms: TicketTerms,
  now: string | null,
): HistoryRecall {
  const day = dayOf(ticket) ?? dayOf({ createdAt: now });
  return recall(history, { ...terms, phrases: ticketPhrases(ticket), day }, { exclude: ticket.id });
}
