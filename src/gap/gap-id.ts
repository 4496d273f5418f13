/**
 * An id for the gap that holds these tickets, which must not be empty: 16 hexadecimal digits made from its first ticket
 * id, the shortest and then the first by code units, so that "INC-999" comes before "INC-1000". As long as that ticket
 * stays, a gap keeps its id while later tickets join it. Two gaps share no ticket, so no id either.
 */
export function gapId(ticketIds: readonly string[]): string {
  const first = ticketIds.reduce((a, b) => (isFirst(b, a) ? b : a));
  return `gap-${fnv1a(first, 0x811c9dc5)}${fnv1a(first, 0x9e3779b9)}`;
}

function isFirst(a: string, b: string): boolean {
  return a.length !== b.length ? a.length < b.length : a < b;
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits, over code units, from a `basis` of choice, as eight hexadecimal digits. */
function fnv1a(text: string, basis: number): string {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
