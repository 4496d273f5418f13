import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addTime } from "../../../src/core/gap/add-time.ts";
import type { SparseRows } from "../../../src/core/math/sparse-rows.ts";
import { COLUMNS, unitRows } from "./unit-rows.ts";

/** Two words in each row, heaviest first: rows of length 5. */
function rowsOf(count: number): SparseRows {
  return {
    indptr: Uint32Array.from({ length: count + 1 }, (_, row) => 2 * row),
    indices: Uint32Array.from({ length: 2 * count }, (_, at) => at % 2),
    values: Float64Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? 4 : 3)),
  };
}

function entriesOf({ indptr, indices, values }: SparseRows, row: number): Map<number, number> {
  const entries = new Map<number, number>();
  for (let at = indptr[row]!; at < indptr[row + 1]!; at++) entries.set(indices[at]!, values[at]!);
  return entries;
}

/** Dot product of two rows in the columns of time alone, as a share of their squared length. */
function likeness(days: readonly (number | null)[], a: number, b: number, strength = 1): number {
  const { rows } = addTime(rowsOf(days.length), COLUMNS, { days, strength });
  const [first, second] = [entriesOf(rows, a), entriesOf(rows, b)];
  let dot = 0;
  for (const [column, value] of first) if (column >= COLUMNS) dot += value * (second.get(column) ?? 0);
  const square = (entries: Map<number, number>) => [...entries.values()].reduce((sum, v) => sum + v * v, 0);
  return dot / Math.sqrt(square(first) * square(second));
}

/** One ticket a month for ten years, at the beginning of each. */
const monthly = Array.from({ length: 120 }, (_, i) => 30 * (600 + i));

describe("addTime", () => {
  it("makes tickets of one day more alike, of one month somewhat, and of others not", () => {
    const days = [...monthly, 30 * 650 + 3, 30 * 650 + 3, 30 * 650 + 20];
    const [same, near, far] = [likeness(days, 120, 121), likeness(days, 120, 122), likeness(days, 120, 5)];
    expect(same).toBeCloseTo(0.12, 10);
    expect(near).toBeLessThan(same);
    expect(near).toBeGreaterThan(0.02);
    expect(far).toBe(0);
  });

  /** What time² beside 5² makes of the whole. */
  const shareOf = (square: number) => square / (square + 25);

  it("counts for as much as waves are strong", () => {
    // 119 months of one ticket and one of two.
    const nats = Math.log(121 ** 2 / (119 + 4));
    const found = likeness([...monthly, monthly[3]!], 3, 120, 0.2);
    expect(found).toBeCloseTo(shareOf(0.2 * 0.012 * nats ** 2 * 25), 10);
  });

  it("counts for little among few months", () => {
    // Four equal months: a quarter of all pairs, each ticket with itself too, are of one month.
    const days = Array.from({ length: 8 }, (_, i) => 30 * (i % 4) * 2);
    expect(likeness(days, 0, 4)).toBeCloseTo(shareOf(0.012 * Math.log(4) ** 2 * 25), 10);
  });

  it.each([
    ["one month", Array.from({ length: 9 }, () => 18_000)],
    ["no day at all", Array.from({ length: 9 }, () => null)],
    ["no strength", null],
  ])("changes nothing with %s", (_, days) => {
    const rows = rowsOf(9);
    const changed = addTime(rows, COLUMNS, {
      days: days ?? monthly.slice(0, 9),
      strength: days === null ? 0 : 1,
    });
    expect(changed).toEqual({ rows, columns: COLUMNS });
  });

  it("keeps the words, the order by weight, and rows without a word or a day", () => {
    const day = fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null });
    fc.assert(
      fc.property(unitRows(), fc.array(day, { minLength: 12, maxLength: 12 }), (rows, all) => {
        const count = rows.indptr.length - 1;
        const days = all.slice(0, count);
        const added = addTime(rows, COLUMNS, { days, strength: 1 });
        for (let row = 0; row < count; row++) {
          const [before, after] = [entriesOf(rows, row), entriesOf(added.rows, row)];
          const weights = [...after.values()];
          expect(weights).toEqual(weights.toSorted((a, b) => b - a));
          for (const [column, value] of before) expect(after.get(column)).toBe(value);
          for (const column of after.keys()) expect(column).toBeLessThan(added.columns);
          if (before.size === 0 || days[row] === null) expect(after).toEqual(before);
        }
      }),
    );
  });
});
