import { fold } from "../text/fold.ts";
import type { Ticket } from "../ticket/ticket.ts";

/**
 * The tickets that everybody may hear who sees a draft for `audience`: each of its names must hold all that the requester held. What all
 * `tickets` of the gap hold together counts as one name.
 */
export function quotableTickets<T extends Pick<Ticket, "audiences">>(
  tickets: readonly T[],
  audience: readonly string[],
): T[] {
  const readers = audience.filter((name) => name !== "public");
  const isPublic = readers.length < audience.length;
  return tickets.filter(({ audiences }) => {
    const held = audiences.filter((name) => name !== "public");
    if (held.length === 0) return true;
    if (isPublic) return false;
    if (readers.length === 1) return held.every((name) => name === readers[0]);
    return held.length === readers.length && held.every((name) => readers.includes(name));
  });
}

/** Whether a text has a word that of all the gap's tickets only such have as may not be quoted. */
export function tellsUnquotable(
  text: string,
  tickets: readonly Ticket[],
  quotable: readonly Ticket[],
): boolean {
  if (tickets.length === quotable.length) return false;
  const allowed = new Set(quotable.flatMap(wordsOf));
  const other = new Set(tickets.filter((ticket) => !quotable.includes(ticket)).flatMap(wordsOf));
  return (fold(text).match(WORD) ?? []).some((word) => other.has(word) && !allowed.has(word));
}

const WORD = /[\p{L}\p{N}]+/gu;

function wordsOf({ subject, description }: Ticket): readonly string[] {
  return fold(`${subject}\n${description}`).match(WORD) ?? [];
}
