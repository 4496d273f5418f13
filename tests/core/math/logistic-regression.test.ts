import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitLogisticRegression } from "../../../src/core/math/logistic-regression.ts";
import { createRandom } from "../../../src/core/math/random.ts";
import { sigmoid } from "../../../src/core/math/sigmoid.ts";

/** Hours studied and exam passed: the worked example of the Wikipedia article "Logistic regression" (2023). */
const HOURS = [
  0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5,
];
const PASSED = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1];

describe("published and hand-worked fits", () => {
  it("matches the exam example: intercept −4.0777, slope 1.5046", () => {
    const fit = fitLogisticRegression(Float64Array.from(HOURS), PASSED, { features: 1, l2: 0 });
    expect(fit.intercept).toBeCloseTo(-4.0777, 4);
    expect(fit.coefficients[0]).toBeCloseTo(1.5046, 4);
    expect(fit.converged).toBe(true);
    expect(sigmoid(fit.intercept + 2 * fit.coefficients[0]!)).toBeCloseTo(0.25571, 4);
  });

  it("gives the log-odds of a two-by-two table", () => {
    // x = 0: 1 of 4 positive; x = 1: 3 of 4 positive.
    const rows = Float64Array.of(0, 0, 0, 0, 1, 1, 1, 1);
    const fit = fitLogisticRegression(rows, [1, 0, 0, 0, 1, 1, 1, 0], { features: 1, l2: 0 });
    expect(fit.intercept).toBeCloseTo(-Math.log(3), 9);
    expect(fit.coefficients[0]).toBeCloseTo(2 * Math.log(3), 9);
  });

  it("reads a weight as so many copies", () => {
    const fit = fitLogisticRegression(Float64Array.of(0, 0, 1, 1), [1, 0, 1, 0], {
      features: 1,
      l2: 0,
      weights: [1, 3, 3, 1],
    });
    expect(fit.coefficients[0]).toBeCloseTo(2 * Math.log(3), 9);
  });

  it("adds the offset to the log-odds", () => {
    const fit = fitLogisticRegression(new Float64Array(0), [1, 1, 1, 0], {
      features: 0,
      l2: 0,
      offset: [2, 2, 2, 2],
    });
    expect(fit.intercept).toBeCloseTo(Math.log(3) - 2, 9);
  });
});

describe("hard data", () => {
  it("stays finite on separable data by its penalty", () => {
    const fit = fitLogisticRegression(Float64Array.of(-1, 1), [0, 1], { features: 1, l2: 1 });
    // By symmetry the intercept is 0, and the slope b solves b = 2·sigmoid(−b).
    const slope = fit.coefficients[0]!;
    expect(fit.intercept).toBeCloseTo(0, 9);
    expect(slope).toBeCloseTo(2 * sigmoid(-slope), 9);
  });

  it.each([0, 1])("gives a constant column 0 with l2 = %d", (l2) => {
    const fit = fitLogisticRegression(Float64Array.of(5, 5, 5, 5), [0, 1, 1, 1], { features: 1, l2 });
    expect(fit.coefficients[0]).toBeCloseTo(0, 6);
    expect(sigmoid(fit.intercept + 5 * fit.coefficients[0]!)).toBeCloseTo(0.75, 9);
  });

  it("stays finite when all labels are alike, and for no rows", () => {
    const alike = fitLogisticRegression(Float64Array.of(1, 2, 3), [1, 1, 1], { features: 1, l2: 1 });
    expect(sigmoid(alike.intercept + 2 * alike.coefficients[0]!)).toBeGreaterThan(0.999);
    expect(Number.isFinite(alike.intercept)).toBe(true);
    const none = fitLogisticRegression(new Float64Array(0), [], { features: 2, l2: 1 });
    expect(none).toMatchObject({ intercept: 0, coefficients: [0, 0] });
  });

  it("copes with columns of very different scale", () => {
    const rows = Float64Array.from(HOURS.flatMap((hours) => [hours * 1e6, 1e-6 * (hours % 1)]));
    const fit = fitLogisticRegression(rows, PASSED, { features: 2, l2: 0 });
    expect(fit.converged).toBe(true);
    expect(fit.coefficients[0]! * 1e6).toBeGreaterThan(1);
  });
});

describe("bounds", () => {
  it("holds a coefficient at 0 that would be negative, and fits the rest as if it were not there", () => {
    const rows = Float64Array.from(HOURS.flatMap((hours, i) => [hours, -hours + (i % 3)]));
    const bounded = fitLogisticRegression(rows, PASSED, { features: 2, l2: 0.1, nonNegative: [0, 1] });
    const alone = fitLogisticRegression(Float64Array.from(HOURS), PASSED, { features: 1, l2: 0.1 });
    expect(bounded.coefficients[1]).toBe(0);
    expect(bounded.coefficients[0]).toBeCloseTo(alone.coefficients[0]!, 7);
  });

  it("meets the optimality conditions of the bounded problem for any data", () => {
    const row = fc.tuple(
      fc.integer({ min: -4, max: 4 }),
      fc.integer({ min: -4, max: 4 }),
      fc.integer({ min: 0, max: 1 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 25 }), (data) => {
        fc.pre(new Set(data.map((d) => d[2])).size === 2);
        const rows = Float64Array.from(data.flatMap((d) => [d[0] / 2, d[1] / 2]));
        const labels = data.map((d) => d[2]);
        const fit = fitLogisticRegression(rows, labels, { features: 2, l2: 0.5, nonNegative: [1] });
        const slopes = gradient(fit, { rows, labels, l2: 0.5 });
        expect(slopes[0]).toBeCloseTo(0, 5);
        expect(slopes[1]).toBeCloseTo(0, 5);
        expect(fit.coefficients[1]).toBeGreaterThanOrEqual(0);
        if (fit.coefficients[1] === 0) expect(slopes[2]).toBeGreaterThan(-1e-5);
        else expect(slopes[2]).toBeCloseTo(0, 5);
      }),
    );
  });
});

it("finds the weights that made the data, and the same ones each time", () => {
  const random = createRandom(7);
  const n = 10_000;
  const rows = Float64Array.from({ length: n * 2 }, () => random() * 2 - 1);
  const labels = Uint8Array.from({ length: n }, (_, i) =>
    random() < sigmoid(0.5 + 2 * rows[2 * i]! - 1 * rows[2 * i + 1]!) ? 1 : 0,
  );
  const fit = fitLogisticRegression(rows, labels, { features: 2, l2: 1e-3 });
  // Standard errors are near 0.025 to 0.05.
  expect(Math.abs(fit.intercept - 0.5)).toBeLessThan(0.1);
  expect(Math.abs(fit.coefficients[0]! - 2)).toBeLessThan(0.15);
  expect(Math.abs(fit.coefficients[1]! + 1)).toBeLessThan(0.15);
  expect(fitLogisticRegression(rows, labels, { features: 2, l2: 1e-3 })).toEqual(fit);
});

it.each([
  ["rows too short", { rows: [1], labels: [1, 0], features: 1, l2: 0 }],
  ["a number that is not finite", { rows: [Number.NaN, 1], labels: [1, 0], features: 1, l2: 0 }],
  ["a negative penalty", { rows: [1, 2], labels: [1, 0], features: 1, l2: -1 }],
  ["too few weights", { rows: [1, 2], labels: [1, 0], features: 1, l2: 0, weights: [1] }],
  ["a negative weight", { rows: [1, 2], labels: [1, 0], features: 1, l2: 0, weights: [1, -1] }],
  ["a bound on no column", { rows: [1, 2], labels: [1, 0], features: 1, l2: 0, nonNegative: [1] }],
])("throws RangeError for %s", (_, { rows, labels, ...options }) => {
  expect(() => fitLogisticRegression(Float64Array.from(rows), labels, options)).toThrow(RangeError);
});

it("says how many numbers it expected, and how many it got", () => {
  expect(() => fitLogisticRegression(Float64Array.of(1), [1, 0], { features: 3, l2: 0 })).toThrow(
    /2 × 3 numbers, got 1/,
  );
});

/** Slopes of the penalised loss by intercept and coefficients, straight from the definition. */
function gradient(
  fit: { intercept: number; coefficients: readonly number[] },
  data: { rows: Float64Array; labels: readonly number[]; l2: number },
): number[] {
  const slopes = [0, ...fit.coefficients.map((c) => c * data.l2)];
  data.labels.forEach((label, i) => {
    const row = [1, data.rows[2 * i]!, data.rows[2 * i + 1]!];
    const z = fit.intercept + fit.coefficients[0]! * row[1]! + fit.coefficients[1]! * row[2]!;
    const residual = 1 / (1 + Math.exp(-z)) - label;
    row.forEach((x, j) => {
      slopes[j]! += residual * x;
    });
  });
  return slopes;
}
