import type { Report } from "../../view/report/index.ts";

/** The first and the last day of the scored tickets. */
export function periodOf({ tickets }: Report): string {
  const days = tickets
    .flatMap(({ outcome, createdAt }) =>
      outcome === "excluded" || createdAt === null ? [] : [createdAt.slice(0, 10)],
    )
    .sort();
  return days.length === 0 ? "an unknown period: no ticket has a date" : `${days[0]} to ${days.at(-1)}`;
}
