import { periodOfTickets } from "./compare/period-of-tickets.ts";
import type { Report } from "./report.ts";

const MONTH = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/** The months of the scored tickets in words: "March to May 2026"; `null` where no ticket has a date. */
export function periodWords({ tickets }: Pick<Report, "tickets">): string | null {
  const { first, last } = periodOfTickets(tickets);
  if (first === null || last === null) return null;
  const [from, to] = [first, last].map((day) => ({
    month: MONTH.format(new Date(day)),
    year: day.slice(0, 4),
  }));
  if (from!.year !== to!.year) return `${from!.month} ${from!.year} to ${to!.month} ${to!.year}`;
  return from!.month === to!.month
    ? `${to!.month} ${to!.year}`
    : `${from!.month} to ${to!.month} ${to!.year}`;
}

/** The first and the last day of the scored tickets: "2026-03-02 to 2026-05-30"; says so where no ticket has a date. */
export function periodDays({ tickets }: Pick<Report, "tickets">): string {
  const { first, last } = periodOfTickets(tickets);
  if (first === null || last === null) return "an unknown period: no ticket has a date";
  return first === last ? first : `${first} to ${last}`;
}
