import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, choiceLoss, fitConditionalLogit } from "../../../src/core/math/conditional-logit.ts";
import { fitLogisticRegression } from "../../../src/core/math/logistic-regression.ts";
import { createRandom } from "../../../src/core/math/random.ts";

const pair = (difference: number, chosen = 0): Choice => ({
  rows: Float64Array.of(difference, 0),
  chosen: [chosen],
});

describe("cases worked by hand", () => {
  it("gives the log-odds when one of two alternatives has the feature", () => {
    // Chosen 3 times of 4: P = 3/4 = sigmoid(ln 3).
    const choices = [pair(1), pair(1), pair(1), pair(1, 1)];
    const fit = fitConditionalLogit(choices, { features: 1, l2: 1e-9 });
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(3), 6);
    // Mean of −ln ¾ three times and −ln ¼ once.
    expect(fit.loss).toBeCloseTo((3 * Math.log(4 / 3) + Math.log(4)) / 4, 9);
    expect(fit.converged).toBe(true);
  });

  it("gives ln(P ÷ (1 − P) · others) for one marked alternative among three", () => {
    // e^w ÷ (e^w + 2) = ½ → w = ln 2.
    const rows = Float64Array.of(1, 0, 0);
    const fit = fitConditionalLogit(
      [
        { rows, chosen: [0] },
        { rows, chosen: [2] },
      ],
      { features: 1, l2: 1e-9 },
    );
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(2), 6);
  });

  it("leaves a feature at 0 that speaks against the chosen ones", () => {
    const fit = fitConditionalLogit([pair(1, 1), pair(1, 1), pair(1, 0)], { features: 1, l2: 1e-3 });
    expect(fit.coefficients).toEqual([0]);
    expect(fit.loss).toBeCloseTo(Math.LN2, 12);
  });

  it("shares a choice among several chosen alternatives", () => {
    const rows = Float64Array.of(2, 1, 0);
    const w = 0.7;
    const logSum = Math.log(Math.exp(2 * w) + Math.exp(w) + 1);
    const loss = choiceLoss([{ rows, chosen: [0, 1] }], [w]);
    expect(loss).toBeCloseTo((logSum - 2 * w + (logSum - w)) / 2, 12);
  });

  it("refuses no choices", () => {
    expect(() => fitConditionalLogit([], { features: 1, l2: 1 })).toThrow(RangeError);
  });

  it("stays finite for a feature that always decides, and for huge features", () => {
    const fit = fitConditionalLogit([pair(1), pair(1), pair(800)], { features: 1, l2: 0.01 });
    expect(Number.isFinite(fit.coefficients[0]!)).toBe(true);
    expect(Number.isFinite(fit.loss)).toBe(true);
  });

  it("starts at or above 0 even where the prior lies below", () => {
    const fit = fitConditionalLogit([pair(1, 1)], { features: 1, l2: 5, prior: [-2] });
    expect(fit.coefficients).toEqual([0]);
  });
});

describe("against the logistic regression of the differences", () => {
  // P(first of two) = sigmoid(w · difference); every choice once in each direction makes the intercept 0.
  const random = createRandom(5);
  const data = Array.from({ length: 60 }, () => {
    const difference = [random() - 0.3, random() - 0.5, random() - 0.4];
    return { difference, first: random() < 1 / (1 + Math.exp(-3 * difference[0]! - difference[2]!)) };
  });

  it.each([0.2, 1, 10])("finds the same coefficients under the penalty %d", (l2) => {
    const choices = data.map(({ difference, first }) => ({
      rows: Float64Array.from([...difference, 0, 0, 0]),
      chosen: [first ? 0 : 1],
    }));
    const rows = data.flatMap(({ difference }) => [...difference, ...difference.map((x) => -x)]);
    const labels = data.flatMap(({ first }) => (first ? [1, 0] : [0, 1]));
    const logistic = fitLogisticRegression(Float64Array.from(rows), labels, {
      features: 3,
      l2: 2 * l2, // each choice counts twice there
      nonNegative: [0, 1, 2],
    });
    expect(logistic.intercept).toBeCloseTo(0, 9);
    const fit = fitConditionalLogit(choices, { features: 3, l2 });
    fit.coefficients.forEach((value, j) => {
      expect(value).toBeCloseTo(logistic.coefficients[j]!, 6);
    });
    const penalised = (w: readonly number[]): number =>
      choiceLoss(choices, w) + (l2 / 2) * w.reduce((sum, x) => sum + x * x, 0);
    expect(penalised(fit.coefficients)).toBeLessThanOrEqual(penalised(logistic.coefficients) + 1e-6);
  });
});

const FEATURES = 3;
const aChoice = fc
  .integer({ min: 2, max: 5 })
  .chain((alternatives) =>
    fc.record({
      values: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: alternatives * FEATURES,
        maxLength: alternatives * FEATURES,
      }),
      chosen: fc.uniqueArray(fc.nat(alternatives - 1), { minLength: 1, maxLength: 2 }),
    }),
  )
  .map(({ values, chosen }): Choice => ({ rows: Float64Array.from(values), chosen }));
const someChoices = fc.array(aChoice, { minLength: 1, maxLength: 12 });
const aPrior = fc.array(fc.double({ min: 0, max: 4, noNaN: true }), {
  minLength: FEATURES,
  maxLength: FEATURES,
});
const aPenalty = fc.constantFrom(0.05, 0.5, 5);

function gradient(choices: readonly Choice[], at: readonly number[], j: number, penalty: number): number {
  const step = 1e-5;
  const moved = (by: number): number[] => at.map((x, k) => (k === j ? x + by : x));
  return (choiceLoss(choices, moved(step)) - choiceLoss(choices, moved(-step))) / (2 * step) + penalty;
}

describe("properties of the optimum", () => {
  it("has slope 0 where a coefficient is free, and no downward slope where its bound holds it", () => {
    fc.assert(
      fc.property(someChoices, aPrior, aPenalty, (choices, prior, l2) => {
        const { coefficients } = fitConditionalLogit(choices, { features: FEATURES, l2, prior });
        coefficients.forEach((value, j) => {
          expect(value).toBeGreaterThanOrEqual(0);
          const slope = gradient(choices, coefficients, j, l2 * (value - prior[j]!));
          if (value > 1e-6) expect(Math.abs(slope)).toBeLessThan(1e-4);
          else expect(slope).toBeGreaterThan(-1e-4);
        });
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it("is pulled to the prior by a strong penalty, and is the prior when nothing tells alternatives apart", () => {
    fc.assert(
      fc.property(someChoices, aPrior, (choices, prior) => {
        const held = fitConditionalLogit(choices, { features: FEATURES, l2: 1e7, prior });
        held.coefficients.forEach((value, j) => {
          expect(value).toBeCloseTo(prior[j]!, 4);
        });
        const alike = choices.map(({ rows, chosen }) => ({ rows: rows.map(() => 0.5), chosen }));
        const silent = fitConditionalLogit(alike, { features: FEATURES, l2: 0.1, prior });
        silent.coefficients.forEach((value, j) => {
          expect(value).toBeCloseTo(prior[j]!, 6);
        });
      }),
      { numRuns: 30, seed: 4 },
    );
  });

  it("does not depend on the order of the choices, nor of the alternatives", () => {
    fc.assert(
      fc.property(someChoices, aPenalty, (choices, l2) => {
        const turned = choices.toReversed().map(({ rows, chosen }) => {
          const alternatives = rows.length / FEATURES;
          const reversed = Array.from({ length: alternatives }, (_, i) => alternatives - 1 - i);
          return {
            rows: Float64Array.from(
              reversed.flatMap((i) => [...rows.subarray(i * FEATURES, (i + 1) * FEATURES)]),
            ),
            chosen: chosen.map((i) => alternatives - 1 - i),
          };
        });
        const one = fitConditionalLogit(choices, { features: FEATURES, l2 });
        const other = fitConditionalLogit(turned, { features: FEATURES, l2 });
        expect(other.loss).toBeCloseTo(one.loss, 8);
        other.coefficients.forEach((value, j) => {
          expect(value).toBeCloseTo(one.coefficients[j]!, 5);
        });
      }),
      { numRuns: 50, seed: 6 },
    );
  });
});
