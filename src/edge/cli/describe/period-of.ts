import type { Report } from "../../../view/report/index.ts";

/** The first and the last day of the scored tickets. */
export function periodOf({ tickets }: Report): string {
  return daysOf(tickets.filter(({ outcome }) => outcome !== "excluded"));
}

/** The first and the last day of tickets: "2026-03-02 to 2026-05-30"; says so where none has a date. */
export function daysOf(tickets: readonly Dated[]): string {
  const { first, last } = periodOfDates(tickets);
  return first === null ? "an unknown period: no ticket has a date" : `${first} to ${last}`;
}

/** The same for programs: days as in ISO 8601, `null` where no ticket has a date. */
export function periodOfDates(
  tickets: readonly Dated[],
): { readonly first: string; readonly last: string } | { readonly first: null; readonly last: null } {
  let [first, last] = ["9", ""];
  for (const { createdAt } of tickets) {
    if (createdAt === null) continue;
    if (createdAt < first) first = createdAt;
    if (createdAt > last) last = createdAt;
  }
  return last === "" ? { first: null, last: null } : { first: first.slice(0, 10), last: last.slice(0, 10) };
}

interface Dated {
  /** ISO 8601. */
  readonly createdAt: string | null;
}
