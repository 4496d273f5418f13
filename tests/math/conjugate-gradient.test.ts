import { expect, it } from "vitest";
import { conjugateGradient } from "../../src/math/conjugate-gradient.ts";

/** [4 1; 1 3] · v */
const times = (v: Float64Array) => Float64Array.of(4 * v[0]! + v[1]!, v[0]! + 3 * v[1]!);

it("solves two unknowns in two steps: [4 1; 1 3]·x = [1; 2] has x = [1/11; 7/11]", () => {
  const x = conjugateGradient(times, Float64Array.of(1, 2), {
    diagonal: Float64Array.of(4, 3),
    tolerance: 0,
    maxSteps: 2,
  });
  expect(x[0]).toBeCloseTo(1 / 11, 12);
  expect(x[1]).toBeCloseTo(7 / 11, 12);
});

it("gives 0 for b = 0", () => {
  const x = conjugateGradient(times, new Float64Array(2), {
    diagonal: Float64Array.of(4, 3),
    tolerance: 0.1,
  });
  expect([...x]).toEqual([0, 0]);
});
