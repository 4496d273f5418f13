import { binomialCdf } from "../math/binomial.ts";
import type { GapTrend } from "./gap.ts";

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const YEAR_MS = 365 * DAY_MS;
/** Chance below which a difference between the halves is called a trend; two-sided. */
const SIGNIFICANCE = 0.05;
/** More weeks than this are no chart any more: the oldest are left out of `weeks`, but not of the test. */
const MAX_WEEKS = 104;

/** When tickets were written, in milliseconds since 1970, from the first to the last of all scored tickets. */
export interface Period {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The time between the first and the last of these dates, ISO 8601; `null` if none can be read. */
export function periodOf(dates: readonly (string | null)[]): Period | null {
  let fromMs = Number.POSITIVE_INFINITY;
  let toMs = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    const at = date === null ? Number.NaN : Date.parse(date);
    if (Number.isNaN(at)) continue;
    fromMs = Math.min(fromMs, at);
    toMs = Math.max(toMs, at);
  }
  return fromMs <= toMs ? { fromMs, toMs } : null;
}

/** Length of the period in weeks, its last day included; > 0. */
export function weeksOf({ fromMs, toMs }: Period): number {
  return (toMs - fromMs + DAY_MS) / WEEK_MS;
}

/**
 * How a gap's tickets spread over the period of all tickets. Under a steady flow the later half of the period holds as many
 * as the earlier one, so that its count is Binomial(n, 1/2): the conditional test of two Poisson rates (Przyborowski and
 * Wilenski 1940, Biometrika 31), two-sided at 5 %; the end of the period must agree. `null` without a date, or for a period of less than two weeks.
 */
export function trendOf(dates: readonly (string | null)[], period: Period | null): GapTrend | null {
  const times = dates.map((date) => (date === null ? Number.NaN : Date.parse(date))).filter((at) => at >= 0);
  if (period === null || times.length === 0 || weeksOf(period) < 2) return null;
  const middle = (period.fromMs + period.toMs) / 2;
  const later = times.filter((at) => at > middle).length;
  const earlier = times.length - later;
  const chance = Math.min(1, 2 * binomialCdf(Math.min(earlier, later), times.length, 0.5));
  const steady = chance >= SIGNIFICANCE || !goesOn(times, later, period);
  return {
    direction: steady ? "steady" : later > earlier ? "rising" : "falling",
    earlier,
    later,
    chance,
    weeks: countWeeks(times, period),
  };
}

/**
 * Whether the end of the period agrees: what rises has at least its usual share of tickets in the last quarter, and what falls no more than
 * that. What was last seen a year before the end does neither: it is over. Nor does rise what has been silent for longer than chance would have
 * it: were the `later` tickets spread evenly over the later half, none of them would fall into that time in less than one case of twenty.
 */
function goesOn(times: readonly number[], later: number, { fromMs, toMs }: Period): boolean {
  const silence = toMs - Math.max(...times);
  if (silence > YEAR_MS) return false;
  const length = toMs - fromMs;
  const lately = times.filter((at) => at > toMs - length / 4).length;
  if (2 * later < times.length) return 4 * lately <= times.length;
  return 4 * lately >= times.length && binomialCdf(0, later, (2 * silence) / length) >= SIGNIFICANCE;
}

/** Tickets in each full week of seven days, counted back from the end of the period; oldest first. */
function countWeeks(times: readonly number[], period: Period): number[] {
  const full = Math.max(1, Math.floor(weeksOf(period)));
  const weeks = new Array<number>(Math.min(full, MAX_WEEKS)).fill(0);
  for (const at of times) {
    const back = Math.floor((period.toMs - at) / WEEK_MS);
    if (back < weeks.length) weeks[weeks.length - 1 - back]!++;
  }
  return weeks;
}
