import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poissonTail } from "../../../src/core/math/poisson-tail.ts";

/** 1 − Σ e^−m m^j ÷ j!, term by term. */
function slowTail(k: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let j = 0; j < k; j++) {
    below += term;
    term *= mean / (j + 1);
  }
  return 1 - below;
}

describe("poissonTail", () => {
  // By hand: 1 − e^−1 = 0.632121, 1 − 2·e^−1 = 0.264241; e^−0.1 · (0.1⁴/24)(1 + 0.1/5 + 0.1²/30) = 3.846834e-6.
  it.each([
    [0, 3, 1],
    [0, 0, 1],
    [-2, 0.5, 1],
    [1, 1, 0.6321205588],
    [2, 1, 0.2642411177],
    [4, 0.1, 3.846834e-6],
    [2, 0, 0],
  ])("P(X ≥ %d), mean %d", (k, mean, tail) => {
    expect(poissonTail(k, mean)).toBeCloseTo(tail, 10);
  });

  it("equals the sum term by term", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.01, max: 40, noNaN: true }),
        (k, mean) => {
          expect(poissonTail(k, mean)).toBeCloseTo(slowTail(k, mean), 9);
        },
      ),
    );
  });

  it("keeps small tails that subtraction would lose", () => {
    expect(poissonTail(10, 0.01)).toBeGreaterThan(0);
    expect(poissonTail(10, 0.01) / (1e-20 / 3628800)).toBeCloseTo(1, 1);
  });
});
