import { expect, it } from "vitest";
import { quantile } from "../../../src/core/math/quantile.ts";

it.each([
  [[1, 2, 3, 4], 0.25, 1.75],
  [[4, 1, 3, 2], 0.5, 2.5],
  [[1, 2, 3, 4], 0.9, 3.7],
  [[10], 0.3, 10],
  [[5, 7], 0, 5],
  [[5, 7], 1, 7],
] as const)("%j at %d is %d", (values, share, expected) =>
  expect(quantile(values, share)).toBeCloseTo(expected, 12),
);

it("is null for no values", () => expect(quantile([], 0.5)).toBeNull());

it("leaves its input as it was", () => {
  const values = [3, 1, 2];
  quantile(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
});
