import { expect, it } from "vitest";
import { wilsonInterval } from "../../../src/core/math/wilson-interval.ts";

// Newcombe 1998, Statistics in Medicine 17, table I, method 3.
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%d of %d is [%d, %d]", (successes, n, low, high) => {
  const interval = wilsonInterval(successes, n)!;
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

it("reaches exactly 1 when all succeed, and 0 when none does, whatever the rounding", () => {
  const all = Array.from({ length: 400 }, (_, at) => at + 1);
  expect(all.filter((n) => wilsonInterval(n, n)?.high !== 1 || wilsonInterval(0, n)?.low !== 0)).toEqual([]);
});

it("is null for nothing", () => expect(wilsonInterval(0, 0)).toBeNull());

it("narrows with less confidence", () => {
  expect(wilsonInterval(5, 10, 0.8)!.low).toBeGreaterThan(wilsonInterval(5, 10, 0.95)!.low);
});
