import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { padRows } from "../../../src/core/corpus/pad-rows.ts";
import { COLUMNS, toUnitRows, unitRows } from "../gap/unit-rows.ts";

const rows = (...lengths: number[]) => {
  const unit = toUnitRows(lengths.map(() => [4, 3]));
  return { ...unit, values: Float64Array.from(unit.values, (value, at) => value * lengths[at >> 1]!) };
};
const squares = (padded: ReturnType<typeof padRows>, row: number) =>
  [...padded.values.slice(padded.indptr[row], padded.indptr[row + 1])].reduce(
    (sum, value) => sum + value ** 2,
    0,
  );

describe("padRows", () => {
  it("gives each short row a column of its own that brings it to length 1", () => {
    const padded = padRows(rows(0.5, 0.5), 2);
    expect([...padded.indices]).toEqual([2, 0, 1, 3, 0, 1]);
    expect(padded.values[0]).toBeCloseTo(Math.sqrt(0.75), 12);
    expect(squares(padded, 1)).toBeCloseTo(1, 12);
  });

  it("puts the column where its weight belongs", () => {
    expect([...padRows(rows(0.95), 2).indices]).toEqual([0, 1, 2]);
  });

  it("leaves unit rows and empty rows as they are", () => {
    fc.assert(
      fc.property(unitRows(), (unit) => {
        const padded = padRows(unit, COLUMNS);
        expect([...padded.indices]).toEqual([...unit.indices]);
        expect([...padded.indptr]).toEqual([...unit.indptr]);
      }),
    );
  });
});
