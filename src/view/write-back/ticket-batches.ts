/** Tickets that Zendesk takes in one request. */
const BATCH = 100;

/** The bodies of requests with at most 100 tickets each. */
export function ticketBatches(tickets: readonly object[]): { readonly tickets: readonly object[] }[] {
  const starts = Array.from({ length: Math.ceil(tickets.length / BATCH) }, (_, at) => at * BATCH);
  return starts.map((start) => ({ tickets: tickets.slice(start, start + BATCH) }));
}

/** One value a line. */
export function jsonLines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
