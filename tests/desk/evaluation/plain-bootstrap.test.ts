import { expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { bootstrapInterval } from "./plain-bootstrap.ts";

const mean = (sample: readonly number[]) => sample.reduce((sum, x) => sum + x, 0) / sample.length;

it("comes near the normal interval of a mean", () => {
  // 200 coin tosses, half heads: 0.5 ± 1.96 · 0.5 ÷ √200.
  const tosses = Array.from({ length: 200 }, (_, i) => i % 2);
  const interval = bootstrapInterval(tosses, mean, { random: createRandom(1), samples: 2000 })!;
  expect(Math.abs(interval.low - 0.4307)).toBeLessThan(0.015);
  expect(Math.abs(interval.high - 0.5693)).toBeLessThan(0.015);
});

it("is the same for the same seed", () => {
  const run = () => bootstrapInterval([1, 2, 3, 9], mean, { random: createRandom(4), samples: 50 });
  expect(run()).toEqual(run());
});

it("has no width for equal items", () => {
  expect(bootstrapInterval([3, 3], mean, { random: createRandom(1) })).toEqual({ low: 3, high: 3 });
});

it("leaves out resamples without a value", () => {
  // Only the resample [1, 1] has a value.
  const onlyOnes = (sample: readonly number[]) => (sample.every((x) => x === 1) ? 1 : null);
  expect(bootstrapInterval([0, 1], onlyOnes, { random: createRandom(1) })).toEqual({ low: 1, high: 1 });
});

it("is null for no items, or no value at all", () => {
  expect(bootstrapInterval([], mean, { random: createRandom(1) })).toBeNull();
  expect(bootstrapInterval([1], () => null, { random: createRandom(1) })).toBeNull();
});
