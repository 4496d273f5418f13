import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { padRows, scaleRows } from "../../../src/core/corpus/scale-rows.ts";
import { COLUMNS, toUnitRows, unitRows } from "../gap/unit-rows.ts";

describe("scaleRows", () => {
  /** Rows of lengths 5, 10, none and 2. */
  const rows = {
    indptr: Uint32Array.of(0, 2, 4, 4, 5),
    indices: Uint32Array.of(0, 1, 0, 1, 2),
    values: Float64Array.of(4, 3, 8, 6, 2),
  };

  describe("scaleRows", () => {
    it("makes unit rows when nothing is unsaid", () => {
      expect([...scaleRows(rows, 0).values]).toEqual([0.8, 0.6, 0.8, 0.6, 1]);
    });

    it("leaves a row the shorter the less it says", () => {
      const { values } = scaleRows(rows, 1);
      // Median length 5: the rows become 5/√50, 10/√125 and 2/√29 long.
      expect(Math.hypot(values[0]!, values[1]!)).toBeCloseTo(Math.SQRT1_2, 12);
      expect(Math.hypot(values[2]!, values[3]!)).toBeCloseTo(2 / Math.sqrt(5), 12);
      expect(values[4]).toBeCloseTo(2 / Math.sqrt(29), 12);
    });

    it("takes no rows, and rows without entries", () => {
      const none = { indptr: Uint32Array.of(0, 0), indices: new Uint32Array(), values: new Float64Array() };
      expect([...scaleRows(none, 0.5).values]).toEqual([]);
    });
  });
});

describe("padRows", () => {
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
});
