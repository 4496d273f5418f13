import { expect, it } from "vitest";
import { expectedCalibrationError } from "../../../src/core/math/expected-calibration-error.ts";

it("weighs the distance of each bin by its count", () => {
  // Bin 0: mean 0.05, 0 of 2 true. Bin 9: mean 0.95, 1 of 2 true; 1 belongs to the last bin.
  const { error, bins, n } = expectedCalibrationError([0.05, 0.05, 0.9, 1], [0, 0, 1, 0]);
  expect(n).toBe(4);
  expect(error).toBeCloseTo((2 * 0.05 + 2 * 0.45) / 4, 12);
  expect(bins).toHaveLength(10);
  expect(bins[0]).toEqual({ low: 0, high: 0.1, count: 2, meanProbability: 0.05, trueRate: 0 });
  expect(bins[9]).toMatchObject({ low: 0.9, high: 1, count: 2, trueRate: 0.5 });
  expect(bins[5]).toEqual({ low: 0.5, high: 0.6, count: 0, meanProbability: null, trueRate: null });
});

it("is 0 for probabilities that come true", () => {
  expect(expectedCalibrationError([0.25, 0.25, 0.25, 0.25], [1, 0, 0, 0]).error).toBe(0);
});

it("is null for no examples, and still has its bins", () => {
  const { error, bins } = expectedCalibrationError([], [], 5);
  expect(error).toBeNull();
  expect(bins.map((bin) => bin.count)).toEqual([0, 0, 0, 0, 0]);
});
