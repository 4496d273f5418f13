import type { Ticket } from "./ticket.ts";

const DAY_MS = 86_400_000;

/** The day that a ticket came in, counted from 1970, with its fraction; `null` if it has no date. */
export function dayOf({ createdAt }: Pick<Ticket, "createdAt">): number | null {
  const time = createdAt === null ? Number.NaN : Date.parse(createdAt);
  return Number.isNaN(time) ? null : time / DAY_MS;
}
