import { expect, it } from "vitest";
import { meanInterval } from "../../../src/core/math/mean-interval.ts";

it("is mean ± 1.96 standard errors: of 1, 2, 3, 4 it is 2.5 ± 1.959964 · √(5/3 ÷ 4)", () => {
  const { low, high } = meanInterval([1, 2, 3, 4])!;
  expect(low).toBeCloseTo(2.5 - 1.959964 * Math.sqrt(5 / 12), 5);
  expect(high).toBeCloseTo(2.5 + 1.959964 * Math.sqrt(5 / 12), 5);
});

it("is a point for equal values, and null for fewer than two", () => {
  expect(meanInterval([3, 3, 3])).toEqual({ low: 3, high: 3 });
  expect(meanInterval([3])).toBeNull();
  expect(meanInterval([])).toBeNull();
});
