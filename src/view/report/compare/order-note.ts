import type { Report } from "../report.ts";
import { periodOfTickets } from "./period-of-tickets.ts";
import type { ComparisonNote } from "./report-comparison.ts";

/** Whether the report given first is the later one: all that is found is then upside down. */
export function orderNote(before: Report, after: Report): ComparisonNote[] {
  const by = turnedBy(before, after);
  if (by === null) return [];
  const text = `The report given first is the later one, by ${by}: what is said to rise fell, and gaps said to be closed opened. Give the earlier report first.`;
  return [{ code: "wrong-order", text }];
}

/** The days of the tickets tell; of tickets of the same days, or without dates, the day that each report was judged at. */
function turnedBy(before: Report, after: Report): string | null {
  const [a, b] = [periodOfTickets(before.tickets), periodOfTickets(after.tickets)];
  if (a.first === null || b.first === null || (a.first === b.first && a.last === b.last))
    return before.judgedAt.slice(0, 10) > after.judgedAt.slice(0, 10)
      ? "the day that it was judged at"
      : null;
  return a.first > b.first && a.last! > b.last! ? "the days of its tickets" : null;
}
