import { expect, it } from "vitest";
import { vMeasure } from "../../../src/core/math/v-measure.ts";

const measure = (classes: string, groups: string) => vMeasure([...classes], [...groups])!;

it("is 1 throughout for equal groupings", () => {
  expect(measure("aabb", "xxyy")).toEqual({
    homogeneity: expect.closeTo(1, 12),
    completeness: expect.closeTo(1, 12),
    vMeasure: expect.closeTo(1, 12),
  });
});

it("loses completeness, not homogeneity, when a class is split", () => {
  // Entropy of classes ln 2, of groups 1.5 · ln 2, of both 1.5 · ln 2: shared ln 2.
  const { homogeneity, completeness, vMeasure: v } = measure("aabb", "xxyz");
  expect(homogeneity).toBeCloseTo(1, 12);
  expect(completeness).toBeCloseTo(2 / 3, 12);
  expect(v).toBeCloseTo(0.8, 12);
});

it("has homogeneity 0 when all are thrown together", () => {
  expect(measure("aabb", "xxxx")).toEqual({ homogeneity: 0, completeness: 1, vMeasure: 0 });
});

it("is 0 for groups that say nothing of the classes", () => {
  const { homogeneity, completeness, vMeasure: v } = measure("aabb", "xyxy");
  expect([homogeneity, completeness, v]).toEqual([0, 0, 0].map((x) => expect.closeTo(x, 12)));
});

it("is null for no items", () => expect(vMeasure([], [])).toBeNull());
