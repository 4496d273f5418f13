import { expect, it } from "vitest";
import { logLoss } from "../../../src/core/math/log-loss.ts";

it("is the mean of −ln of the probability given to what happened", () => {
  expect(logLoss([0.5, 0.25], [1, 0])).toBeCloseTo((Math.LN2 + Math.log(4 / 3)) / 2, 15);
});

it("stays finite for a certain mistake", () => {
  expect(logLoss([0], [1])).toBeCloseTo(15 * Math.LN10, 6);
  expect(logLoss([1], [0])).toBeGreaterThan(34);
});

it("is null for no examples", () => expect(logLoss([], [])).toBeNull());
