import type { Report } from "../../view/report/index.ts";

/** The first and the last day of the scored tickets. */
export function periodOf({ tickets }: Report): string {
  return daysOf(tickets.filter(({ outcome }) => outcome !== "excluded"));
}

/** The first and the last day of tickets: "2026-03-02 to 2026-05-30"; says so where none has a date. */
export function daysOf(tickets: readonly { readonly createdAt: string | null }[]): string {
  let [first, last] = ["9", ""];
  for (const { createdAt } of tickets) {
    if (createdAt === null) continue;
    if (createdAt < first) first = createdAt;
    if (createdAt > last) last = createdAt;
  }
  if (last === "") return "an unknown period: no ticket has a date";
  return `${first.slice(0, 10)} to ${last.slice(0, 10)}`;
}
