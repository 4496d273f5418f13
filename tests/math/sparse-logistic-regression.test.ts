import fc from "fast-check";
import { expect, it } from "vitest";
import { fitLogisticRegression } from "../../src/math/logistic-regression.ts";
import { createRandom } from "../../src/math/random.ts";
import {
  fitSparseLogisticRegression,
  sparseLogisticProbability,
} from "../../src/math/sparse-logistic-regression.ts";
import type { SparseRows } from "../../src/math/sparse-rows.ts";

it("finds the optimum of the dense fit", () => {
  const cell = fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 3 }));
  const row = fc.tuple(cell, cell, cell, fc.integer({ min: 0, max: 1 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 30 }), (data) => {
      const labels = data.map((d) => d[3]);
      fc.pre(new Set(labels).size === 2);
      const dense = data.map((d) => d.slice(0, 3));
      const expected = fitLogisticRegression(Float64Array.from(dense.flat()), labels, {
        features: 3,
        l2: 0.3,
      });
      const fit = fitSparseLogisticRegression(toSparse(dense), labels, {
        features: 3,
        l2: 0.3,
        tolerance: 1e-8,
      });
      expect(fit.converged).toBe(true);
      expect(fit.intercept).toBeCloseTo(expected.intercept, 5);
      expected.coefficients.forEach((c, j) => {
        expect(fit.weights[j]).toBeCloseTo(c, 5);
      });
    }),
  );
});

it("reads an example weight as so many copies", () => {
  const once = fitSparseLogisticRegression(toSparse([[1], [0], [1]]), [1, 0, 0], {
    features: 1,
    l2: 1,
    exampleWeights: [2, 1, 1],
    tolerance: 1e-8,
  });
  const copied = fitSparseLogisticRegression(toSparse([[1], [1], [0], [1]]), [1, 1, 0, 0], {
    features: 1,
    l2: 1,
  });
  expect(once.intercept).toBeCloseTo(copied.intercept, 4);
  expect(once.weights[0]).toBeCloseTo(copied.weights[0]!, 4);
});

it("tells words of one class from words of the other among 50,000 columns", () => {
  const random = createRandom(3);
  const labels = Uint8Array.from({ length: 200 }, (_, i) => i % 2);
  const columns = Array.from(labels, (label) => [label, 2 + Math.floor(random() * 49_998)]);
  const rows = {
    indptr: Uint32Array.from({ length: 201 }, (_, i) => 2 * i),
    indices: Uint32Array.from(columns.flat()),
    values: new Float64Array(400).fill(1),
  };
  const fit = fitSparseLogisticRegression(rows, labels, { features: 50_000, l2: 1 });
  expect(fit.weights[1]).toBeGreaterThan(1);
  expect(fit.weights[0]).toBeLessThan(-1);
  expect(sparseLogisticProbability(fit, rows, 0)).toBeLessThan(0.1);
  expect(sparseLogisticProbability(fit, rows, 1)).toBeGreaterThan(0.9);
  const again = fitSparseLogisticRegression(rows, labels, { features: 50_000, l2: 1 });
  expect(again.weights.every((weight, j) => weight === fit.weights[j])).toBe(true);
});

it("gives zeros for no rows, and finite numbers for labels all alike", () => {
  const none = fitSparseLogisticRegression(toSparse([]), [], { features: 3, l2: 1 });
  expect(none).toEqual({ intercept: 0, weights: new Float64Array(3), iterations: 0, converged: true });
  const alike = fitSparseLogisticRegression(toSparse([[1], [2]]), [1, 1], { features: 1, l2: 1 });
  expect(Number.isFinite(alike.intercept)).toBe(true);
  expect(sparseLogisticProbability(alike, toSparse([[1]]), 0)).toBeGreaterThan(0.99);
});

it.each([
  ["an index out of range", { indptr: [0, 1], indices: [7], values: [1], l2: 1 }],
  ["a missing row", { indptr: [0], indices: [], values: [], l2: 1 }],
  ["fewer entries than indptr says", { indptr: [0, 2], indices: [0], values: [1], l2: 1 }],
  ["a value that is not finite", { indptr: [0, 1], indices: [0], values: [Infinity], l2: 1 }],
  ["no penalty", { indptr: [0, 1], indices: [0], values: [1], l2: 0 }],
])("throws RangeError for %s", (_, { indptr, indices, values, l2 }) => {
  const rows = {
    indptr: Uint32Array.from(indptr),
    indices: Uint32Array.from(indices),
    values: Float64Array.from(values),
  };
  expect(() => fitSparseLogisticRegression(rows, [1], { features: 2, l2 })).toThrow(RangeError);
});

function toSparse(dense: readonly (readonly number[])[]): SparseRows {
  const entries = dense.map((row) => row.flatMap((value, j) => (value === 0 ? [] : [[j, value] as const])));
  const indptr = [0];
  for (const row of entries) indptr.push(indptr.at(-1)! + row.length);
  return {
    indptr: Uint32Array.from(indptr),
    indices: Uint32Array.from(entries.flat(), (entry) => entry[0]),
    values: Float64Array.from(entries.flat(), (entry) => entry[1]),
  };
}
