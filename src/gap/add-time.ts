import type { SparseRows } from "../math/sparse-rows.ts";
import { WAVE_DAYS } from "./wave-strength.ts";

/** The most that time counts: a share of the squared length of a row. */
const MOST_SHARE = 0.12;
/** The share for each squared unit of what one month tells, in nats. Chosen with the rest, on articles taken out on purpose. */
const SHARE_PER_SQUARED_NAT = 0.011;

export interface TimeOptions {
  /** The day of each row, `null` for none. */
  readonly days: readonly (number | null)[];
  /** How much problems come in waves, in [0, 1]: see `waveStrength`. */
  readonly strength: number;
}

/**
 * `rows` with their time as further columns, numbered from `columns` on, so that tickets of one month are a little more alike than
 * their words make them, and those of other years a little less. The share of time grows with the square of ln(1 / κ), where κ is the
 * mean likeness in time of two rows, as it does for a word that so many share: within one month, time tells nothing. A row
 * without entries or without a day stays as it is. Entries stand heaviest first. Returns the rows and the number of columns.
 */
export function addTime(
  rows: SparseRows,
  columns: number,
  { days, strength }: TimeOptions,
): { rows: SparseRows; columns: number } {
  const first = Math.floor(
    days.reduce<number>((least, day) => Math.min(least, day ?? least), Number.POSITIVE_INFINITY) / WAVE_DAYS,
  );
  const months = days.map((day) => (day === null ? [] : monthsOf(day / WAVE_DAYS - first)));
  const share = strength * shareOf(months);
  if (!(share > 0)) return { rows, columns };
  const indptr = new Uint32Array(rows.indptr.length);
  const indices: number[] = [];
  const values: number[] = [];
  let last = -1;
  for (const [row, each] of months.entries()) {
    const [start, end] = [rows.indptr[row]!, rows.indptr[row + 1]!];
    const length = Math.hypot(...rows.values.subarray(start, end));
    const added = each.map(({ month, weight }) => ({
      column: columns + month,
      value: weight * length * Math.sqrt(share / (1 - share)),
    }));
    for (let at = start; at < end; at++) {
      while (added.length > 0 && added[0]!.value > rows.values[at]!) push(added.shift()!);
      push({ column: rows.indices[at]!, value: rows.values[at]! });
    }
    if (length > 0) for (const entry of added) push(entry);
    for (const { month } of each) last = Math.max(last, month);
    indptr[row + 1] = indices.length;
  }
  return {
    rows: { indptr, indices: Uint32Array.from(indices), values: Float64Array.from(values) },
    columns: columns + last + 1,
  };

  function push({ column, value }: { column: number; value: number }): void {
    indices.push(column);
    values.push(value);
  }
}

interface MonthWeight {
  readonly month: number;
  /** The squares of a row's weights add up to 1. */
  readonly weight: number;
}

/** The two months that a time, counted in months, lies between, the nearer one heavier: so no border parts two days. Heaviest first. */
function monthsOf(time: number): MonthWeight[] {
  const month = Math.floor(time);
  const passed = time - month;
  const length = Math.hypot(1 - passed, passed);
  const both = [
    { month, weight: (1 - passed) / length },
    { month: month + 1, weight: passed / length },
  ];
  return both.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}

function shareOf(months: readonly (readonly MonthWeight[])[]): number {
  const dated = months.filter(({ length }) => length > 0).length;
  if (dated === 0) return 0;
  const sums = new Map<number, number>();
  for (const { month, weight } of months.flat()) sums.set(month, (sums.get(month) ?? 0) + weight);
  const likeness = [...sums.values()].reduce((total, sum) => total + sum ** 2, 0) / dated ** 2;
  return Math.min(MOST_SHARE, SHARE_PER_SQUARED_NAT * Math.log(Math.max(1, 1 / likeness)) ** 2);
}
