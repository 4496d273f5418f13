import { expect, it } from "vitest";
import { fitPlattScaling, plattProbability } from "../../../src/core/math/platt-scaling.ts";

it("reaches Platt's softened targets where two scores carry all examples", () => {
  // 2 positives at 1 and 3 negatives at 0: targets (2 + 1) / (2 + 2) and 1 / (3 + 2).
  const model = fitPlattScaling([1, 1, 0, 0, 0], [1, 1, 0, 0, 0]);
  expect(plattProbability(model, 1)).toBeCloseTo(0.75, 9);
  expect(plattProbability(model, 0)).toBeCloseTo(0.2, 9);
});

it("keeps the mean of the targets", () => {
  const scores = [-3, -1, 0, 0.5, 1, 2, 4];
  const labels = [0, 0, 1, 0, 1, 1, 1];
  const model = fitPlattScaling(scores, labels);
  const sum = scores.reduce((total, score) => total + plattProbability(model, score), 0);
  expect(sum).toBeCloseTo(4 * (5 / 6) + 3 * (1 / 5), 7);
});

it("does not mind the scale of the scores", () => {
  const small = fitPlattScaling([1, 2, 3, 4], [0, 1, 0, 1]);
  const large = fitPlattScaling([1e8, 2e8, 3e8, 4e8], [0, 1, 0, 1]);
  expect(plattProbability(large, 3e8)).toBeCloseTo(plattProbability(small, 3), 9);
});

it("gives the softened target for labels all alike", () => {
  expect(plattProbability(fitPlattScaling([1, 2, 3], [1, 1, 1]), 2)).toBeCloseTo(4 / 5, 9);
});
