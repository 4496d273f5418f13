import { expect, it } from "vitest";
import { poissonBinomialInterval } from "../../../src/core/math/poisson-binomial.ts";
import { createRandom } from "../../../src/core/math/random.ts";

it("is mean ± (1.96 · √Σp(1 − p) + ½) ÷ n", () => {
  // 100 draws at 0.5: variance 25.
  const interval = poissonBinomialInterval(new Array<number>(100).fill(0.5))!;
  expect(interval.low).toBeCloseTo(0.5 - (1.959964 * 5 + 0.5) / 100, 7);
  expect(interval.high).toBeCloseTo(0.5 + (1.959964 * 5 + 0.5) / 100, 7);
});

it("adds the spread of the probabilities when they are a sample", () => {
  // 50 at 0.2 and 50 at 0.8: among themselves variance 16, as a sample 100 · 0.25.
  const probabilities = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 0.2 : 0.8));
  expect(poissonBinomialInterval(probabilities)!.high).toBeCloseTo(0.5 + (1.959964 * 4 + 0.5) / 100, 7);
  expect(poissonBinomialInterval(probabilities, { sampled: true })!.high).toBeCloseTo(
    0.5 + (1.959964 * 5 + 0.5) / 100,
    7,
  );
});

it("stays within [0, 1], has no width for certain draws, and is null for none", () => {
  expect(poissonBinomialInterval([0.01, 0.01])?.low).toBe(0);
  expect(poissonBinomialInterval([1, 1, 0, 0])).toEqual({ low: 0.5, high: 0.5 });
  expect(poissonBinomialInterval([])).toBeNull();
});

it.each([false, true])(
  "holds the realised share at least 90 times in 100 when asked for 90 (sampled: %s)",
  (sampled) => {
    const random = createRandom(5);
    let held = 0;
    for (let run = 0; run < 500; run++) {
      const probabilities = Array.from({ length: 60 }, () => random() ** 2); // mean 1/3
      const share = probabilities.filter((p) => random() < p).length / 60;
      const interval = poissonBinomialInterval(probabilities, { confidence: 0.9, sampled })!;
      const truth = sampled ? 1 / 3 : share;
      if (truth >= interval.low && truth <= interval.high) held++;
    }
    expect(held).toBeGreaterThan(430); // 450 expected, 3 standard deviations are 20
  },
);
