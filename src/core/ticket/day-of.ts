import { DAY_MS } from "../math/day.ts";
import type { Ticket } from "./ticket.ts";

/** The day that a ticket came in, counted from 1970, with its fraction; `null` if it has no date. */
export function dayOf({ createdAt }: Pick<Ticket, "createdAt">): number | null {
  const time = createdAt === null ? Number.NaN : Date.parse(createdAt);
  return Number.isNaN(time) ? null : time / DAY_MS;
}
