import type { GapRow, GapTable } from "../report.ts";

/** Bars that fit on a phone. */
const MAXIMUM_BARS = 60;
/** So few gaps all have a bar, those behind the 80 % line too. */
const FEW_GAPS = 12;

/** The gaps that share one bar. */
export interface Tail {
  /** Two at least, unless the rest of the gaps is not listed. */
  readonly gaps: number;
  readonly tickets: number;
}

/** The gaps that get a bar each, those that hold 80 % first of all, and what is left of the others; `null` if nothing is. */
export function readTail({ rows, total, tickets, forEightyPercent }: GapTable): {
  readonly bars: readonly GapRow[];
  readonly tail: Tail | null;
} {
  const wanted = Math.min(MAXIMUM_BARS, Math.max(forEightyPercent ?? 0, FEW_GAPS));
  const bars = rows.slice(0, total <= wanted + 1 ? total : wanted);
  const left = total - bars.length;
  if (left === 0) return { bars, tail: null };
  return { bars, tail: { gaps: left, tickets: tickets - bars.reduce((sum, row) => sum + row.count, 0) } };
}
