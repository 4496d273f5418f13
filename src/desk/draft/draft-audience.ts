import { addTo } from "../../core/math/add-to.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";

/**
 * Who the draft is for, an editor decides: the audiences that all requesters of the `tickets` hold; else the one that most of
 * them hold, if that is half or more; else all that they hold, if each holds one; else `public`. Rather too few than too many:
 * a draft quotes those of its tickets that all of them may hear (`quotableTickets`). Sorted.
 */
export function draftAudience(tickets: readonly Pick<Ticket, "audiences">[]): string[] {
  const counts = new Map<string, number>();
  for (const { audiences } of tickets) {
    for (const name of new Set(audiences)) addTo(counts, name);
  }
  const most = Math.max(0, ...counts.values());
  if (most > 0 && most >= tickets.length / 2)
    return [...counts.keys()].filter((name) => counts.get(name) === most).sort();
  return tickets.some(({ audiences }) => audiences.length === 0) || tickets.length === 0
    ? ["public"]
    : [...counts.keys()].sort();
}
