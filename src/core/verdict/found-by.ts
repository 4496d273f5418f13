import type { ViewerOptions } from "../search/viewer-options.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { portalQueries } from "./replay-words.ts";
import type { Verdict } from "./verdict.ts";

/**
 * What the desk's own portal returns to this viewer for these words: article ids, best first, of which the first five are looked at; none for a
 * search that finds nothing. `null`: nobody asked the portal for it. A ticket that needs such a query is asked of level-zero's own search.
 */
export type PortalSearch = (query: string, viewer: ViewerOptions) => readonly string[] | null;

/** Who says whether an article is found: level-zero's own search (`true`), nobody (`false`), or the desk's portal. */
export type Findability = boolean | PortalSearch;

/** level-zero's own search, what the desk's portal returns, or none: then `not-findable` is never said. */
export type FoundBy = "level-zero" | "portal" | "not-asked";

/** What a report says of it. */
export function foundByOf(findability: Findability): FoundBy {
  if (typeof findability === "function") return "portal";
  return findability ? "level-zero" : "not-asked";
}

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
