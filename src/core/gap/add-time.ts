import { addTo } from "../math/add-to.ts";
import { lengthOf, log } from "../math/elementary.ts";
import { quantile } from "../math/quantile.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { forEachEntry, rowLength, type SparseRows } from "../math/sparse-rows.ts";
import { WAVE_DAYS } from "./wave-strength.ts";

/**
 * How long the time of a ticket is beside its words, squared: this share of the square of the median length for each squared nat
 * that a month tells. Chosen with the rest, on articles taken out on purpose.
 */
const SHARE_PER_SQUARED_NAT = 0.012;
/** … but at most this share of the row: tickets that have a month in common and no word must not look alike. */
const MOST_SHARE = 0.12;

interface TimeOptions {
  /** The day of each row, `null` for none. */
  readonly days: readonly (number | null)[];
  /** How much problems come in waves, in [0, 1]: see `waveStrength`. */
  readonly strength: number;
}

/**
 * `rows` with their time as further columns, numbered from `columns` on, so that tickets of one month are a little more alike than
 * their words make them. The weight of time grows with ln(1 / κ), where κ is the mean likeness in time of two rows, as does
 * that of a word which so many share: within one month, time tells nothing. A row without entries or without a day stays as it
 * is. Entries stand heaviest first. Returns the rows and the number of columns. O(entries).
 */
export function addTime(
  rows: SparseRows,
  columns: number,
  { days, strength }: TimeOptions,
): { rows: SparseRows; columns: number } {
  const times = days.map((day) => (day === null ? null : day / WAVE_DAYS));
  const first = Math.floor(times.reduce<number>((least, time) => Math.min(least, time ?? least), Infinity));
  const months = times.map((time) => (time === null ? [] : monthsOf(time - first)));
  const lengths = days.map((_, row) => rowLength(rows, row));
  const usual = quantile(
    lengths.filter((length) => length > 0),
    0.5,
  );
  const square = strength * SHARE_PER_SQUARED_NAT * natsOfMonth(months) ** 2 * (usual ?? 0) ** 2;
  if (!(square > 0)) return { rows, columns };
  const timed = new RowsBuilder(rows.indptr.length - 1, Float64Array);
  for (const [row, each] of months.entries()) {
    const most = (MOST_SHARE / (1 - MOST_SHARE)) * lengths[row]! ** 2;
    const length = Math.sqrt(Math.min(square, most));
    const added = each.map(({ month, weight }) => ({ column: columns + month, value: weight * length }));
    for (const { column, value } of merge(entriesOf(rows, row), length > 0 ? added : []))
      timed.add(column, value);
    timed.endRow();
  }
  const last = months.flat().reduce((latest, { month }) => Math.max(latest, month), -1);
  return {
    rows: timed.build(),
    columns: columns + last + 1,
  };
}

interface Entry {
  readonly column: number;
  readonly value: number;
}

function entriesOf(rows: SparseRows, row: number): Entry[] {
  const entries: Entry[] = [];
  forEachEntry(rows, row, (column, value) => entries.push({ column, value }));
  return entries;
}

/** Both heaviest first, and so is the result; on a tie those of `a` come first. */
function merge(a: readonly Entry[], b: readonly Entry[]): Entry[] {
  return [...a, ...b].sort((x, y) => y.value - x.value || x.column - y.column);
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
  const length = lengthOf([1 - passed, passed]);
  const both = [
    { month, weight: (1 - passed) / length },
    { month: month + 1, weight: passed / length },
  ];
  return both.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}

/** ln(1 / κ), ≥ 0: see `addTime`. */
function natsOfMonth(months: readonly (readonly MonthWeight[])[]): number {
  const dated = months.filter(({ length }) => length > 0).length;
  if (dated === 0) return 0;
  const sums = new Map<number, number>();
  for (const { month, weight } of months.flat()) addTo(sums, month, weight);
  const likeness = [...sums.values()].reduce((total, sum) => total + sum ** 2, 0) / dated ** 2;
  return log(Math.max(1, 1 / likeness));
}
