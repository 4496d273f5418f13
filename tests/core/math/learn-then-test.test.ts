import { describe, expect, it } from "vitest";
import { binomialCdf } from "../../../src/core/math/binomial.ts";
import { learnThenTest } from "../../../src/core/math/learn-then-test.ts";
import { createRandom } from "../../../src/core/math/random.ts";

const repeat = (n: number, value: number) => new Array<number>(n).fill(value);

describe("by hand", () => {
  it("needs 22 correct of 22 to promise 90 % with confidence 0.9, as 0.9²² < 0.1 < 0.9²¹", () => {
    const options = { target: 0.9, delta: 0.1, grid: [0.5] };
    expect(learnThenTest(repeat(22, 0.8), repeat(22, 1), options)).toEqual({
      threshold: 0.5,
      n: 22,
      errors: 0,
      bound: expect.closeTo(0.1 ** (1 / 22), 12),
      needed: null,
    });
    expect(learnThenTest(repeat(21, 0.8), repeat(21, 1), options)).toEqual({ threshold: null, needed: 22 });
    expect(learnThenTest([], [], options)).toEqual({ threshold: null, needed: 22 });
  });

  it("needs 38 with one error, and says that no number will do when errors are too frequent", () => {
    const options = { target: 0.9, delta: 0.1, grid: [0.5] };
    // 0.9³⁸ + 38 · 0.1 · 0.9³⁷ = 0.0953; with 37 it is 0.1035.
    expect(learnThenTest(repeat(38, 0.8), [...repeat(37, 1), 0], options).threshold).toBe(0.5);
    expect(learnThenTest(repeat(37, 0.8), [...repeat(36, 1), 0], options).threshold).toBeNull();
    expect(learnThenTest(repeat(40, 0.8), [...repeat(36, 1), ...repeat(4, 0)], options)).toEqual({
      threshold: null,
      needed: null,
    });
  });

  it("goes on to the most lenient threshold that passes, and stops at the first that fails", () => {
    const probabilities = [...repeat(50, 0.95), ...repeat(50, 0.65), ...repeat(50, 0.35)];
    const options = { target: 0.8, delta: 0.1, grid: [0.3, 0.6, 0.9] };
    const strict = learnThenTest(probabilities, [...repeat(50, 1), ...repeat(100, 0)], options);
    expect(strict).toMatchObject({ threshold: 0.9, n: 50, errors: 0 });
    const lenient = learnThenTest(probabilities, [...repeat(100, 1), ...repeat(50, 0)], options);
    expect(lenient).toMatchObject({ threshold: 0.6, n: 100, errors: 0 });
    // The middle fails, so the last is not tried although it would pass.
    const broken = [...repeat(50, 1), ...repeat(25, 0), ...repeat(75, 1)];
    expect(learnThenTest(probabilities, broken, options)).toMatchObject({ threshold: 0.9 });
  });

  it("asks for more examples in all when few lie above the threshold", () => {
    // 20 of 200 above, all correct: 22 above need 220 in all.
    const result = learnThenTest(
      [...repeat(20, 0.97), ...repeat(180, 0.1)],
      [...repeat(20, 1), ...repeat(180, 0)],
      {
        target: 0.9,
        delta: 0.1,
        grid: [0.9, 0.05],
      },
    );
    expect(result).toEqual({ threshold: null, needed: 220 });
  });
});

/** Probabilities are even on [0, 1]; `rate` is the true chance of being correct, `precision` its mean above t. */
const WORLDS = [
  { name: "calibrated", rate: (p: number) => p, precision: (t: number) => (1 + t) / 2 },
  { name: "over-confident", rate: (p: number) => p * p, precision: (t: number) => (1 + t + t * t) / 3 },
  { name: "without any signal", rate: () => 0.75, precision: () => 0.75 },
  {
    name: "worst at the very top",
    rate: (p: number) => (p > 0.95 ? 0.6 : 0.9),
    precision: (t: number) => (t >= 0.95 ? 0.6 : (0.6 * 0.05 + 0.9 * (0.95 - t)) / (1 - t)),
  },
  { name: "a hair below the target throughout", rate: () => 0.8, precision: () => 0.8 - 1e-12 },
];

it.each(WORLDS)("breaks its promise in no more than delta of 300 draws: $name", ({ rate, precision }) => {
  const random = createRandom(20_221_001);
  const delta = 0.1;
  const target = 0.8;
  let broken = 0;
  for (let draw = 0; draw < 300; draw++) {
    const probabilities = Float64Array.from({ length: 300 }, random);
    const correct = Uint8Array.from(probabilities, (p) => (random() < rate(p) ? 1 : 0));
    const { threshold } = learnThenTest(probabilities, correct, { target, delta });
    if (threshold !== null && precision(threshold) < target) broken++;
  }
  // More breaks than this have a chance of 1 in 1,000 if each draw breaks with chance delta.
  let most = 0;
  while (binomialCdf(most, 300, delta) < 0.999) most++;
  expect(broken).toBeLessThanOrEqual(most);
});

it("finds a threshold nearly always, not far above the true one, with 1,000 calibrated examples", () => {
  const random = createRandom(77);
  const thresholds: number[] = [];
  for (let draw = 0; draw < 100; draw++) {
    const probabilities = Float64Array.from({ length: 1000 }, random);
    const correct = Uint8Array.from(probabilities, (p) => (random() < p ? 1 : 0));
    const { threshold } = learnThenTest(probabilities, correct, { target: 0.8, delta: 0.1 });
    if (threshold !== null) thresholds.push(threshold);
  }
  expect(thresholds.length).toBeGreaterThanOrEqual(90);
  const mean = thresholds.reduce((sum, t) => sum + t, 0) / thresholds.length;
  expect(mean).toBeLessThan(0.72); // precision is 0.8 from 0.6 upwards
});
