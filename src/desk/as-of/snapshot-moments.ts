import { mustBe } from "../../core/door/door.ts";
import { oneOf } from "../../core/door/kinds.ts";
import { mustList } from "../../core/door/takes.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { AsOfStep } from "./as-of.ts";

/** The start of the ticket's month or day, as a date of UTC; `null` for a ticket without a readable date. */
export function momentOf({ createdAt }: Pick<Ticket, "createdAt">, step: AsOfStep): string | null {
  const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(createdAt ?? "")?.[0];
  if (day === undefined) return null;
  return step === "day" ? day : `${day.slice(0, 7)}-01`;
}

const steps = oneOf<AsOfStep>(["month", "day"]);

/** The moments that tickets have to be judged at, oldest first, each once. */
export function snapshotMoments(tickets: readonly Pick<Ticket, "createdAt">[], step: AsOfStep): string[] {
  mustList(tickets, "createdAt", "snapshotMoments: the tickets");
  mustBe(steps, step, "snapshotMoments: the step");
  const moments = new Set(tickets.flatMap((ticket) => momentOf(ticket, step) ?? []));
  return [...moments].sort();
}
