import type { Ticket } from "../ticket/ticket.ts";
import type { Findability } from "./found-by.ts";
import { portalQueries } from "./replay-words.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Scored tickets for which the desk's portal was asked for every query of theirs; `null` where level-zero's own search is asked for all. Two calls of the
 * function a ticket.
 */
export function countPortalTickets(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  findability: Findability,
): number | null {
  if (typeof findability !== "function") return null;
  const isAsked = (ticket: Ticket): boolean =>
    portalQueries(ticket).every((query) => findability(query, { audiences: ticket.audiences }) !== null);
  return tickets.filter((ticket, at) => verdicts[at]!.outcome !== "excluded" && isAsked(ticket)).length;
}
