import fc from "fast-check";
import { expect, it } from "vitest";
import { normalCdf, normalQuantile } from "../../../src/core/math/normal.ts";

// Abramowitz and Stegun, tables 26.1 and 26.2.
it.each([
  [0, 0.5],
  [1, 0.841344746068543],
  [1.96, 0.975002104851779],
  [-2, 0.022750131948179],
  [3, 0.99865010196837],
])("Φ(%d) is %d", (x, expected) => expect(normalCdf(x)).toBeCloseTo(expected, 13));

it.each([
  [-10, 7.61985302416052e-24],
  [-5, 2.866515718791939e-7],
  [-3.0000000001, 0.00134989803118], // on the other side of the change of method from −3
  [-3, 0.00134989803163],
])("keeps its digits in the tail: Φ(%d) is %d", (x, expected) => {
  expect(normalCdf(x) / expected).toBeCloseTo(1, 8);
});

it.each([
  [0.975, 1.959963984540054],
  [0.95, 1.644853626951473],
  [0.5, 0],
  [0.001, -3.090232306167814],
  [0, -Infinity],
  [1, Infinity],
])("quantile %d is %d", (p, expected) => expect(normalQuantile(p)).toBeCloseTo(expected, 12));

it("is NaN outside [0, 1]", () => {
  expect(normalQuantile(1.5)).toBeNaN();
  expect(normalQuantile(Number.NaN)).toBeNaN();
});

it("undoes the distribution function", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-6, noNaN: true }), (p) => {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 9);
    }),
  );
});
