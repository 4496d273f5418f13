/** The weeks that are compared. Days are whole numbers counted from 1970, both ends included. */
export interface EffectWindow {
  readonly before: DayRange;
  /** The two weeks that may have prompted the change: in neither count. */
  readonly lately: DayRange;
  readonly after: DayRange;
}

interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** When a change was, and what there are tickets of. Days are whole numbers counted from 1970. */
export interface EffectSpan {
  /** The day of the change. */
  readonly day: number;
  /** The first and the last day of all tickets. */
  readonly first: number;
  readonly last: number;
}

const WEEK = 7;
/**
 * The weeks right before a change are left out: articles are written for what has just peaked, and what has peaked falls again without
 * them (regression to the mean; Galton 1886).
 */
const LEFT_OUT_WEEKS = 2;
const WEEKS_BEFORE = { least: 4, most: 12 };
const WEEKS_AFTER = { least: 1, most: 8 };

/**
 * Whole weeks before a change and after it, the day itself and the two weeks before left out: as many as there are tickets of, at most twelve and
 * eight; `null` for fewer than four or one.
 */
export function windowOf({ day, first, last }: EffectSpan): EffectWindow | null {
  const to = day - LEFT_OUT_WEEKS * WEEK - 1;
  const before = Math.min(WEEKS_BEFORE.most, Math.floor((to - first + 1) / WEEK));
  const after = Math.min(WEEKS_AFTER.most, Math.floor((last - day) / WEEK));
  if (before < WEEKS_BEFORE.least || after < WEEKS_AFTER.least) return null;
  return {
    before: { from: to - before * WEEK + 1, to },
    lately: { from: to + 1, to: day - 1 },
    after: { from: day + 1, to: day + after * WEEK },
  };
}

/** The same weeks some days earlier, or later where `by` is above 0. */
export function shiftWindow({ before, lately, after }: EffectWindow, by: number): EffectWindow {
  const shift = ({ from, to }: DayRange): DayRange => ({ from: from + by, to: to + by });
  return { before: shift(before), lately: shift(lately), after: shift(after) };
}

/** Number of days, from the first to the last. */
export function lengthOf({ from, to }: DayRange): number {
  return to - from + 1;
}

/** O(days). */
export function countDays(days: readonly number[], { from, to }: DayRange): number {
  return days.filter((day) => day >= from && day <= to).length;
}
