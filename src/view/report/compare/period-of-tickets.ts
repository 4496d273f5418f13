import type { TicketRow } from "../report.ts";

/** Days of tickets, such as 2026-03-31; `null` for tickets without dates. */
export interface TicketPeriod {
  readonly first: string | null;
  readonly last: string | null;
}

/** From the first to the last scored ticket. O(n log n). */
export function periodOfTickets(tickets: readonly TicketRow[]): TicketPeriod {
  const days = tickets
    .flatMap(({ outcome, createdAt }) => (outcome === "excluded" || createdAt === null ? [] : [createdAt]))
    .filter((date) => /^\d{4}-\d{2}-\d{2}/.test(date))
    .map((date) => date.slice(0, 10))
    .sort();
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
}
