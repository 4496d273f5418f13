import { textHash } from "../math/text-hash.ts";

/**
 * An id for the gap that holds these tickets, which must not be empty: 16 hexadecimal digits made from its first ticket
 * id, the shortest and then the first by code units, so that "INC-999" comes before "INC-1000". As long as that ticket
 * stays, a gap keeps its id while later tickets join it. Two gaps share no ticket, so no id either.
 */
export function gapId(ticketIds: readonly string[]): string {
  return `gap-${textHash(ticketIds.reduce((a, b) => (isFirst(b, a) ? b : a)))}`;
}

function isFirst(a: string, b: string): boolean {
  return a.length !== b.length ? a.length < b.length : a < b;
}
