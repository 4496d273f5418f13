import { studentQuantile } from "../../core/math/student-t.ts";

/** A measure over months, oldest first. */
export interface MeasureSeries<Id extends string = string> {
  readonly id: Id;
  readonly better: "higher" | "lower";
  /** What it should reach, in [0, 1]; `null` for none. */
  readonly target: number | null;
  readonly months: readonly MonthCount[];
}

export interface MonthCount {
  /** Such as `2026-05`. */
  readonly month: string;
  readonly count: number;
  readonly of: number;
}

/** The latest month is worse than chance explains: than the months before it, or than the target. */
export interface MeasureAlarm<Id extends string = string> {
  readonly id: Id;
  readonly kind: "worse-than-before" | "misses-target";
  readonly month: string;
  readonly share: number;
  /** The share of the months before, or the target. */
  readonly against: number;
  /** How far the month may lie from it by chance, all measures that are watched taken together. */
  readonly tolerance: number;
}

/** Months before the latest that tell how far a month strays by itself. */
const LEAST_BEFORE = 4;
/** Older months are another time. */
const MOST_BEFORE = 12;
/** With fewer expected on a side, the normal curve says too little. */
const LEAST_EXPECTED = 5;
/** Chance of any alarm in a report on a desk where nothing changed. */
const FALSE_ALARMS = 0.05;

/**
 * Alarms that chance does not trip. How far months stray from each other is measured, not assumed: people write more than once and bad weeks hit many,
 * so that a month strays further than tickets drawn one by one (Laney 2002, Quality Engineering 14: the p′ chart). That spread is itself an estimate, so
 * that the limits are Student's; and all tests of a report share one chance of a false alarm (Bonferroni). Without four months before, nothing is judged.
 */
export function watchMeasures<Id extends string>(
  series: readonly MeasureSeries<Id>[],
): readonly MeasureAlarm<Id>[] {
  const tests = series.flatMap(testsOf);
  return tests.flatMap(({ alarm, unit, degrees, sign }) => {
    const tolerance = unit * studentQuantile(1 - FALSE_ALARMS / tests.length, degrees);
    return sign * (alarm.share - alarm.against) > tolerance ? [{ ...alarm, tolerance }] : [];
  });
}

/** How many measures have enough months to be watched. */
export function countWatched(series: readonly MeasureSeries[]): number {
  return series.filter((one) => testsOf(one).length > 0).length;
}

interface Test<Id extends string> {
  readonly alarm: Omit<MeasureAlarm<Id>, "tolerance">;
  /** Standard error of the difference. */
  readonly unit: number;
  readonly degrees: number;
  /** Which way is worse. */
  readonly sign: 1 | -1;
}

function testsOf<Id extends string>({ id, better, target, months }: MeasureSeries<Id>): Test<Id>[] {
  const known = months.filter(({ of }) => of > 0);
  const last = known.at(-1);
  const before = known.slice(0, -1).slice(-MOST_BEFORE);
  if (last === undefined || before.length < LEAST_BEFORE) return [];
  const share = last.count / last.of;
  const base = pooled(before);
  const degrees = before.length - 1;
  const spread = Math.max(1, dispersion(before, base.share));
  const sign = better === "higher" ? -1 : 1;
  const told = { id, month: last.month, share };
  const tests: Test<Id>[] = [];
  if (isEnough(base.share, last.of)) {
    const unit = Math.sqrt(spread * base.share * (1 - base.share) * (1 / last.of + 1 / base.of));
    tests.push({ alarm: { ...told, kind: "worse-than-before", against: base.share }, unit, degrees, sign });
  }
  if (target !== null && isEnough(target, last.of)) {
    const unit = Math.sqrt((spread * target * (1 - target)) / last.of);
    tests.push({ alarm: { ...told, kind: "misses-target", against: target }, unit, degrees, sign });
  }
  return tests;
}

function isEnough(share: number, of: number): boolean {
  return Math.min(share, 1 - share) * of >= LEAST_EXPECTED;
}

function pooled(months: readonly MonthCount[]): { readonly share: number; readonly of: number } {
  const count = months.reduce((sum, month) => sum + month.count, 0);
  const of = months.reduce((sum, month) => sum + month.of, 0);
  return { share: count / of, of };
}

/** Pearson's: 1 where months stray as draws one by one do. */
function dispersion(months: readonly MonthCount[], share: number): number {
  const variance = share * (1 - share);
  if (variance === 0) return 1;
  const squares = months.map(({ count, of }) => (count - of * share) ** 2 / (of * variance));
  return squares.reduce((sum, one) => sum + one, 0) / (months.length - 1);
}
