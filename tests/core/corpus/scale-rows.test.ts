import { describe, expect, it } from "vitest";
import { scaleRows } from "../../../src/core/corpus/scale-rows.ts";

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
