import type { GapTable } from "../report.ts";

/** The gaps as a chart of what to write counts them: by the tickets that an article can win, those without any left out. */
export function winnableGaps({ rows, winnable, winnableGaps: total, ...table }: GapTable): GapTable {
  return {
    ...table,
    total,
    tickets: winnable,
    winnable,
    winnableGaps: total,
    rows: rows
      .filter((row) => row.winnable > 0)
      .map((row) => ({ ...row, count: row.winnable, share: row.winnable / winnable })),
  };
}
