import { expect, it } from "vitest";
import { contingencyTable } from "../../../src/core/math/contingency-table.ts";

it("counts pairs, rows and columns", () => {
  expect(contingencyTable(["a", "a", "b", "a"], ["x", "y", "y", "x"])).toEqual({
    n: 4,
    cells: [
      { row: 0, column: 0, count: 2 },
      { row: 0, column: 1, count: 1 },
      { row: 1, column: 1, count: 1 },
    ],
    rowSums: [3, 1],
    columnSums: [2, 2],
  });
});

it("takes any string as a label", () => {
  expect(contingencyTable(["__proto__", "constructor"], ["", ""])).toMatchObject({
    rowSums: [1, 1],
    columnSums: [2],
  });
});

it("throws for labellings of two lengths", () =>
  expect(() => contingencyTable(["a"], [])).toThrow(RangeError));
