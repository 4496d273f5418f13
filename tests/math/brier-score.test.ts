import { expect, it } from "vitest";
import { brierScore } from "../../src/math/brier-score.ts";

it("is the mean squared distance", () =>
  expect(brierScore([1, 0.5, 0.2], [1, 1, 0])).toBeCloseTo(0.29 / 3, 15));

it("is 0 for certain and right, 1 for certain and wrong", () => {
  expect(brierScore([1, 0], [1, 0])).toBe(0);
  expect(brierScore([1, 0], [0, 1])).toBe(1);
});

it("is null for no examples", () => expect(brierScore([], [])).toBeNull());
