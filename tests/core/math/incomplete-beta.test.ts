import fc from "fast-check";
import { expect, it } from "vitest";
import { incompleteBeta } from "../../../src/core/math/incomplete-beta.ts";

it.each([
  [0.3, 1, 1, 0.3], // uniform
  [0.3, 2, 1, 0.09], // x²
  [0.3, 1, 3, 1 - 0.7 ** 3],
  [0.5, 7, 7, 0.5], // symmetric
  [0.25, 0.5, 0.5, (2 / Math.PI) * Math.asin(0.5)], // arcsine law
  [0, 2, 3, 0],
  [1, 2, 3, 1],
])("I_%d(%d, %d) is %d", (x, a, b, expected) => expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 13));

it("mirrors, and never falls as x grows", () => {
  const shape = fc.double({ min: 0.2, max: 500, noNaN: true });
  const share = fc.integer({ min: 0, max: 1024 }).map((k) => k / 1024); // 1 − x is exact
  fc.assert(
    fc.property(share, shape, shape, (x, a, b) => {
      const value = incompleteBeta(x, a, b);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 9);
      expect(incompleteBeta(Math.min(1, x + 0.01), a, b)).toBeGreaterThan(value - 1e-10);
    }),
  );
});
