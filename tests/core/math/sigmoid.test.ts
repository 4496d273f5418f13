import fc from "fast-check";
import { expect, it } from "vitest";
import { logit, sigmoid, softplus } from "../../../src/core/math/sigmoid.ts";

it.each([
  [0, 0.5],
  [Math.log(3), 0.75],
  [-Math.log(3), 0.25],
  [1000, 1],
  [-1000, 0],
])("sigmoid(%d) is %d", (x, expected) => expect(sigmoid(x)).toBeCloseTo(expected, 15));

it.each([
  [0.5, 0],
  [0.75, Math.log(3)],
  [1, Infinity],
  [0, -Infinity],
])("logit(%d) is %d", (p, expected) => expect(logit(p)).toBeCloseTo(expected, 15));

it.each([
  [0, Math.LN2],
  [800, 800],
  [-800, 0],
  [Math.log(3), Math.log(4)],
])("softplus(%d) is %d", (x, expected) => expect(softplus(x)).toBeCloseTo(expected, 14));

it("logit undoes sigmoid", () => {
  fc.assert(
    fc.property(fc.double({ min: -15, max: 15, noNaN: true }), (x) => {
      expect(logit(sigmoid(x))).toBeCloseTo(x, 8);
    }),
  );
});
