import type { Ticket } from "../ticket/ticket.ts";

/**
 * The tickets of `history` that no article closed, newest first, at most `most`, ties by id. Tickets of a `known` id are
 * left out; of tickets that share an id the first counts.
 */
export function olderTickets(
  history: readonly Ticket[],
  { known, most }: { readonly known: ReadonlySet<string>; readonly most: number },
): Ticket[] {
  const unsolved = new Map<string, Ticket>();
  for (const ticket of history) {
    if (ticket.linkedArticles?.length !== 0 || known.has(ticket.id) || unsolved.has(ticket.id)) continue;
    unsolved.set(ticket.id, ticket);
  }
  return [...unsolved.values()].sort(newestFirst).slice(0, most);
}

/** Tickets without a date come last. */
function newestFirst(a: Ticket, b: Ticket): number {
  return timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : 1);
}

/** Milliseconds; 0 for none. */
function timeOf({ createdAt }: Ticket): number {
  const time = createdAt === null ? Number.NaN : Date.parse(createdAt);
  return Number.isNaN(time) ? 0 : time;
}
