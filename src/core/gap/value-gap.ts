import { costRange } from "./cost-range.ts";
import type { CostAssumptions, GapValue } from "./gap.ts";
import { type Period, trendOf, weeksOf } from "./gap-trend.ts";

export interface ValueContext {
  /** From the first to the last of all scored tickets; `null` if none has a date. */
  readonly period: Period | null;
  readonly costs: CostAssumptions;
}

/** A pace over less than this is no pace: three tickets of one morning would make a thousand a year. */
const LEAST_WEEKS = 2;

/**
 * What closing a gap may be worth, from the `dates` of its tickets. The pace counts over the whole period that all tickets
 * cover, so that a gap seen on one day only does not look busy. Only the tickets that an article can win, `won` of them, are priced.
 */
export function valueGap(
  dates: readonly (string | null)[],
  won: number,
  { period, costs }: ValueContext,
): GapValue {
  const dated = dates.filter((date) => date !== null && !Number.isNaN(Date.parse(date))).length;
  const weeks = period === null ? 0 : weeksOf(period);
  const perWeek = dated === 0 || weeks < LEAST_WEEKS ? null : dated / weeks;
  const cost = perWeek === null || won === 0 ? null : costRange((perWeek * won) / dates.length, costs);
  return { perWeek, trend: trendOf(dates, period), cost };
}
