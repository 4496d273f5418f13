import { expect, it } from "vitest";
import { addRow, checkSparseRows, dotRow } from "../../src/math/sparse-rows.ts";

/** [0 2 0; 0 0 0; 1 0 3] */
const rows = {
  indptr: Uint32Array.of(0, 1, 1, 3),
  indices: Uint32Array.of(1, 0, 2),
  values: Float64Array.of(2, 1, 3),
};

it.each([
  [0, 20],
  [1, 0],
  [2, 301],
])("row %d · (1, 10, 100) is %d", (i, expected) =>
  expect(dotRow(rows, i, Float64Array.of(1, 10, 100))).toBe(expected),
);

it("adds a multiple of a row", () => {
  const to = Float64Array.of(1, 1, 1);
  addRow(rows, 2, { factor: 2, to });
  expect([...to]).toEqual([3, 1, 7]);
});

it("accepts the right shape, and throws for another or for pointers that fall", () => {
  expect(() => checkSparseRows(rows, { rows: 3, columns: 3 })).not.toThrow();
  expect(() => checkSparseRows(rows, { rows: 3, columns: 2 })).toThrow(RangeError);
  expect(() => checkSparseRows(rows, { rows: 2, columns: 3 })).toThrow(RangeError);
  expect(() =>
    checkSparseRows({ ...rows, indptr: Uint32Array.of(0, 2, 1, 3) }, { rows: 3, columns: 3 }),
  ).toThrow(RangeError);
});
