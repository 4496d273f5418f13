import type { Ticket } from "./ticket.ts";

/**
 * One ticket of two rows that follow each other: what either of them says; where both do, the later row if it `isNewer`. `null` if they are
 * not of one request in the same words. A query that joins tickets with their links or hours says each ticket several times.
 */
export function joinedTickets(earlier: Ticket | null, later: Ticket, isNewer: boolean): Ticket | null {
  if (earlier === null || !isSameRequest(earlier, later)) return null;
  const [first, second] = isNewer ? [later, earlier] : [earlier, later];
  const links = [earlier.linkedArticles, later.linkedArticles];
  return {
    ...first,
    resolutionText: first.resolutionText || second.resolutionText,
    resolvedAt: first.resolvedAt ?? second.resolvedAt,
    satisfied: first.satisfied ?? second.satisfied,
    linkedArticles: links.every((list) => list === null) ? null : union(links.map((list) => list ?? [])),
    citedNames: union([earlier.citedNames, later.citedNames]),
  };
}

function isSameRequest(one: Ticket, other: Ticket): boolean {
  return one.id === other.id && one.subject === other.subject && one.description === other.description;
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
