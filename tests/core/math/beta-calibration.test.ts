import fc from "fast-check";
import { expect, it } from "vitest";
import { betaCalibrated, fitBetaCalibration } from "../../../src/core/math/beta-calibration.ts";
import { createRandom } from "../../../src/core/math/random.ts";

it("is the identity for a = b = 1, c = 0", () => {
  for (const p of [0.001, 0.2, 0.5, 0.99]) expect(betaCalibrated({ a: 1, b: 1, c: 0 }, p)).toBeCloseTo(p, 12);
});

it("finds the map that made the labels", () => {
  const random = createRandom(11);
  const truth = { a: 0.5, b: 1.5, c: -0.3 };
  const probabilities = Float64Array.from({ length: 20_000 }, () => random());
  const labels = probabilities.map((p) => (random() < betaCalibrated(truth, p) ? 1 : 0));
  const model = fitBetaCalibration(probabilities, labels);
  for (const p of [0.05, 0.3, 0.6, 0.95]) {
    expect(Math.abs(betaCalibrated(model, p) - betaCalibrated(truth, p))).toBeLessThan(0.025);
  }
});

it("never reverses an order, whatever the labels", () => {
  const example = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 1 }));
  fc.assert(
    fc.property(fc.array(example, { minLength: 1, maxLength: 20 }), (data) => {
      const model = fitBetaCalibration(
        data.map((d) => d[0]),
        data.map((d) => d[1]),
      );
      let last = 0;
      for (const p of [0, 1e-6, 0.01, 0.3, 0.5, 0.8, 0.999, 1]) {
        const value = betaCalibrated(model, p);
        expect(value).toBeGreaterThanOrEqual(last);
        expect(value).toBeLessThanOrEqual(1);
        last = value;
      }
    }),
  );
});

it("is flat when the labels run against the probabilities", () => {
  const model = fitBetaCalibration([0.1, 0.2, 0.8, 0.9], [1, 1, 0, 0]);
  expect(betaCalibrated(model, 0.1)).toBeCloseTo(0.5, 6);
  expect(betaCalibrated(model, 0.9)).toBeCloseTo(0.5, 6);
});
