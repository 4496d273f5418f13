import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageGain, precisionAtCoverage } from "../../../src/desk/evaluation/coverage-statistics.ts";
import { draw, once } from "./draw.ts";

const TEN = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

const probability = fc.integer({ min: 0, max: 6 }).map((sixth) => sixth / 6);
const ticket = fc.tuple(probability, fc.integer({ min: 0, max: 1 }));

describe("precision at a coverage", () => {
  it.each([
    [0.1, 1],
    [0.2, 1],
    [0.3, 2 / 3],
    [0.4, 3 / 4],
    [0.5, 3 / 5],
  ])("takes the highest %s first", (coverage, expected) => {
    const labels = [0, 0, 0, 0, 0, 0, 1, 0, 1, 1];
    expect(precisionAtCoverage(coverage, TEN, labels).statistic(once(10))).toBe(expected);
  });

  it.each([[[1, 0, 0, 0, 0, 0, 0, 0, 0, 0]], [[0, 0, 0, 0, 0, 0, 0, 0, 0, 1]]])(
    "gives the base rate when all are tied, in any order: %j",
    (labels) => {
      for (const coverage of [0.1, 0.3, 0.5]) {
        const { statistic } = precisionAtCoverage(coverage, new Array<number>(10).fill(0.3), labels);
        expect(statistic(once(10))).toBeCloseTo(0.1, 12);
      }
    },
  );

  it("is null where coverage rounds to no ticket", () => {
    const { n, statistic } = precisionAtCoverage(0.2, [0.5, 0.4], [1, 0]);
    expect([n, statistic(once(2))]).toEqual([0, null]);
  });

  it("lies between the worst and the best order of ties, for drawn tickets written out", () => {
    fc.assert(
      fc.property(fc.array(ticket, { minLength: 1, maxLength: 20 }), (tickets) => {
        const n = tickets.length;
        const weights = tickets.map((_, i): number => (i % 3 === 0 ? 2 : i % 3 === 1 ? 1 : 0));
        const short = n - weights.reduce((sum, weight) => sum + weight, 0);
        weights[n - 1]! += short;
        const { statistic, n: answered } = precisionAtCoverage(
          0.5,
          tickets.map(([p]) => p),
          tickets.map(([, y]) => y),
        );
        const drawn = draw(tickets, weights);
        const worst = drawn.toSorted(([p, y], [q, z]) => q - p || y - z).slice(0, answered);
        const best = drawn.toSorted(([p, y], [q, z]) => q - p || z - y).slice(0, answered);
        const positives = (list: typeof drawn) => list.reduce((sum, [, y]) => sum + y, 0);
        const value = statistic(Uint16Array.from(weights))! * answered;
        expect(value).toBeGreaterThanOrEqual(positives(worst) - 1e-9);
        expect(value).toBeLessThanOrEqual(positives(best) + 1e-9);
      }),
    );
  });
});

describe("coverage gain", () => {
  const gain = (probabilities: readonly number[], labels: readonly number[]) =>
    coverageGain(probabilities, labels).statistic(once(labels.length));

  it.each([
    ["perfect", [0.9, 0.8, 0.2, 0.1], [1, 1, 0, 0], 1],
    ["all tied", [0.5, 0.5, 0.5, 0.5], [1, 0, 1, 0], 0],
    // Risk by coverage 0, 1/2, 1/3, 2/4: area 4/3. Perfect: 0, 0, 1/3, 2/4: 5/6. Lots: 4 · 1/2. So (2 − 4/3) ÷ (2 − 5/6).
    ["second and third exchanged", [0.9, 0.7, 0.8, 0.1], [1, 1, 0, 0], 4 / 7],
    ["only solvable", [0.9, 0.1], [1, 1], null],
    ["only unsolvable", [0.9, 0.1], [0, 0], null],
    ["nothing", [], [], null],
  ] as const)("%s", (_, probabilities, labels, expected) => {
    const found = gain(probabilities, labels);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });

  it("is below 0 for a reversed order, and never above 1", () => {
    expect(gain([0.1, 0.2, 0.8, 0.9], [1, 1, 0, 0])).toBeLessThan(0);
    fc.assert(
      fc.property(fc.array(ticket, { maxLength: 30 }), (tickets) => {
        const found = gain(
          tickets.map(([p]) => p),
          tickets.map(([, y]) => y),
        );
        expect(found ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
