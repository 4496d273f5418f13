import { expect, it } from "vitest";
import { normalQuantile } from "../../../src/core/math/normal.ts";
import { studentQuantile } from "../../../src/core/math/student-t.ts";

it.each([
  // Table of percentage points in Fisher and Yates, Statistical Tables, two-sided 5 % and 1 %.
  [0.975, 1, 12.706],
  [0.975, 2, 4.303],
  [0.975, 5, 2.571],
  [0.975, 10, 2.228],
  [0.975, 30, 2.042],
  [0.975, 120, 1.98],
  [0.995, 4, 4.604],
  [0.025, 10, -2.228],
])("is in the tables: P(T ≤ t) = %f with %i degrees of freedom at %f", (p, degrees, t) => {
  expect(studentQuantile(p, degrees)).toBeCloseTo(t, 3);
});

it("is exact where a closed form exists: tan(π(p − ½)) for one degree, (2p − 1)·√(2 ÷ (4p(1 − p))) for two", () => {
  for (const p of [0.6, 0.9, 0.999]) {
    expect(studentQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 9);
    expect(studentQuantile(p, 2)).toBeCloseTo((2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p))), 9);
  }
});

it("is the normal quantile for very many degrees, 0 in the middle, infinite at the ends", () => {
  expect(studentQuantile(0.975, 1e6)).toBe(normalQuantile(0.975));
  expect(studentQuantile(0.975, 99_999)).toBeCloseTo(normalQuantile(0.975), 4);
  expect(studentQuantile(0.5, 3)).toBeCloseTo(0, 6);
  expect(studentQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
});
