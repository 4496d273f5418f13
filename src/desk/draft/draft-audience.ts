import { compareText } from "../../core/text/compare-text.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";

/**
 * Who the draft is for, an editor decides: the audiences that all requesters of the `tickets` hold; else those that most of
 * them hold, if that is half or more or each holds one; else `public`. Of audiences that as many hold, but not the same requesters, the first by name: what one group
 * wrote is not quoted to another (`quotableTickets`), so that a draft for both would say nothing. Rather too few than too many. Sorted.
 */
export function draftAudience(tickets: readonly Pick<Ticket, "audiences">[]): string[] {
  const holders = new Map<string, number[]>();
  tickets.forEach(({ audiences }, at) => {
    for (const name of new Set(audiences)) holders.set(name, [...(holders.get(name) ?? []), at]);
  });
  const names = [...holders].sort(([a, few], [b, more]) => more.length - few.length || compareText(a, b));
  const [first] = names;
  const isEveryones = tickets.some(({ audiences }) => audiences.length === 0);
  if (first === undefined || (isEveryones && first[1].length < tickets.length / 2)) return ["public"];
  const key = first[1].join();
  return names.filter(([, at]) => at.join() === key).map(([name]) => name);
}
