import fc from "fast-check";
import { expect, it } from "vitest";
import { expectedCalibrationError } from "../../../src/core/math/expected-calibration-error.ts";
import { createRandom } from "../../../src/core/math/random.ts";
import {
  binOf,
  calibrationErrorByChance,
  calibrationStatistic,
} from "../../../src/desk/evaluation/calibration-statistic.ts";
import { draw } from "./draw.ts";

it.each([
  [0, 0],
  [0.0999, 0],
  [0.5, 5],
  [0.9999, 9],
  [1, 9],
])("puts %s into bin %i", (probability, bin) => expect(binOf(probability)).toBe(bin));

it("equals the plain calibration error of the drawn tickets, written out one by one", () => {
  const ticket = fc.record({
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    label: fc.constantFrom(0, 1),
    weight: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(ticket, { maxLength: 25 }), (tickets) => {
      const weights = tickets.map(({ weight }) => weight);
      const { statistic } = calibrationStatistic(
        tickets.map(({ probability }) => probability),
        tickets.map(({ label }) => label),
      );
      const drawn = draw(tickets, weights);
      const { error } = expectedCalibrationError(
        drawn.map(({ probability }) => probability),
        drawn.map(({ label }) => label),
      );
      const found = statistic(Uint16Array.from(weights));
      if (error === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(error, 12);
    }),
  );
});

it("by chance: 100 tickets of one half are off by √(2 · 25 ÷ π) tickets", () => {
  expect(calibrationErrorByChance(new Array<number>(100).fill(0.5))).toBeCloseTo(0.0399, 4);
});

it("by chance: nothing for certain probabilities, null for no tickets", () => {
  expect(calibrationErrorByChance([0, 1, 1])).toBe(0);
  expect(calibrationErrorByChance([])).toBeNull();
});

it("by chance: what made-up tickets show whose probabilities are right", () => {
  const random = createRandom(5);
  const probabilities = Array.from({ length: 400 }, () => random());
  const errors = Array.from({ length: 300 }, () => {
    const labels = probabilities.map((probability) => (random() < probability ? 1 : 0));
    return expectedCalibrationError(probabilities, labels).error!;
  });
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  expect(Math.abs(calibrationErrorByChance(probabilities)! - mean)).toBeLessThan(0.003);
});
