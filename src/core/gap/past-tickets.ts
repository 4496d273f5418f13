import { dayOf } from "../ticket/day-of.ts";
import { isNoQuestion } from "../ticket/exclude-ticket.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** Resolved tickets of before, newest first. */
export interface PastTickets {
  /** Those that no article closed. */
  readonly unsolved: readonly Ticket[];
  /** Those that an article closed. */
  readonly solved: readonly Ticket[];
}

/**
 * The tickets of `history` that say how they were closed, newest first, at most `most` of each kind, ties by id. Tickets of a
 * `known` id are left out; of tickets that share an id the first counts.
 */
export function pastTickets(
  history: readonly Ticket[],
  { known, most }: { readonly known: ReadonlySet<string>; readonly most: number },
): PastTickets {
  const first = new Map<string, Ticket>();
  for (const ticket of history) if (!first.has(ticket.id)) first.set(ticket.id, ticket);
  const past = [...first.values()].filter(({ id }) => !known.has(id)).sort(newestFirst);
  return {
    unsolved: past.filter(closedWithout).slice(0, most),
    solved: past.filter(({ linkedArticles }) => (linkedArticles?.length ?? 0) > 0).slice(0, most),
  };
}

/** What a desk says was behind a ticket says that no article closed it, unless one is named. What no customer asked is none. */
function closedWithout(ticket: Ticket): boolean {
  const { linkedArticles, cause } = ticket;
  const isWithout = linkedArticles === null ? cause !== null : linkedArticles.length === 0;
  return isWithout && !isNoQuestion(ticket);
}

/** Tickets without a date come last. */
function newestFirst(a: Ticket, b: Ticket): number {
  return (dayOf(b) ?? 0) - (dayOf(a) ?? 0) || (a.id < b.id ? -1 : 1);
}
