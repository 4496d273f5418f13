import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { fitRidgeRegression } from "../../../src/core/math/ridge-regression.ts";
import type { SparseRows } from "../../../src/core/math/sparse-rows.ts";

function sparse(rows: readonly (readonly number[])[]): SparseRows {
  const entries = rows.map((row) =>
    row.map((value, column) => ({ value, column })).filter(({ value }) => value !== 0),
  );
  const indptr = new Uint32Array(rows.length + 1);
  entries.forEach((row, i) => {
    indptr[i + 1] = indptr[i]! + row.length;
  });
  return {
    indptr,
    indices: Uint32Array.from(entries.flat(), ({ column }) => column),
    values: Float64Array.from(entries.flat(), ({ value }) => value),
  };
}

/** The normal equations (XᵀFX + l2·I)·w = XᵀF(y − m), by Gauss's elimination on full matrices. */
function solveSlowly(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  weights: readonly number[],
  l2: number,
) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = targets.reduce((sum, target, i) => sum + target * weights[i]!, 0) / total;
  const width = rows[0]!.length;
  const system = Array.from({ length: width }, (_, j) => [
    ...Array.from({ length: width }, (__, k) =>
      rows.reduce((sum, row, i) => sum + weights[i]! * row[j]! * row[k]!, j === k ? l2 : 0),
    ),
    rows.reduce((sum, row, i) => sum + weights[i]! * row[j]! * (targets[i]! - mean), 0),
  ]);
  for (let j = 0; j < width; j++) {
    for (let other = 0; other < width; other++) {
      if (other === j) continue;
      const factor = system[other]![j]! / system[j]![j]!;
      for (let k = j; k <= width; k++) system[other]![k]! -= factor * system[j]![k]!;
    }
  }
  return { intercept: mean, coefficients: system.map((row, j) => row[width]! / row[j]!) };
}

const value = fc.integer({ min: -4, max: 4 }).map((n) => n / 2);

describe("fitRidgeRegression", () => {
  it("equals the normal equations solved by elimination, to two places: it stops at a thousandth of the residual", () => {
    const example = fc.tuple(
      fc.array(value, { minLength: 4, maxLength: 4 }),
      value,
      fc.constantFrom(0.25, 1, 2),
    );
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 12 }), fc.constantFrom(0.5, 2), (data, l2) => {
        const rows = data.map(([row]) => row);
        const targets = data.map(([, target]) => target);
        const weights = data.map(([, , weight]) => weight);
        const found = fitRidgeRegression(sparse(rows), targets, { columns: 4, l2, weights });
        const expected = solveSlowly(rows, targets, weights, l2);
        expect(found.intercept).toBeCloseTo(expected.intercept, 9);
        found.coefficients.forEach((coefficient, j) => {
          expect(coefficient).toBeCloseTo(expected.coefficients[j]!, 2);
        });
      }),
      { numRuns: 80, seed: 171 },
    );
  });

  it("is worked out by hand for one column: w = Σxy ÷ (Σx² + l2)", () => {
    const { intercept, coefficients } = fitRidgeRegression(sparse([[1], [-1]]), [1, 0], {
      columns: 1,
      l2: 2,
      weights: [1, 1],
    });
    expect(intercept).toBe(0.5);
    expect(coefficients[0]).toBeCloseTo((0.5 + 0.5) / (2 + 2), 6);
  });

  it("does not see a row of weight 0", () => {
    const fitWith = (last: number): ReturnType<typeof fitRidgeRegression> =>
      fitRidgeRegression(
        sparse([
          [1, 0],
          [0, 1],
          [last, last],
        ]),
        [1, 0, last],
        { columns: 2, l2: 1, weights: [1, 1, 0] },
      );
    expect(fitWith(5)).toEqual(fitWith(-3));
  });

  it("finds what made the targets among many columns, with few of them in a row", () => {
    const random = createRandom(5);
    const truth = Array.from({ length: 300 }, () => random() - 0.5);
    const rows = Array.from({ length: 3_000 }, () => truth.map(() => (random() < 0.03 ? 1 : 0)));
    const targets = rows.map((row) => row.reduce<number>((sum, x, j) => sum + x * truth[j]!, 0.2));
    const { coefficients } = fitRidgeRegression(sparse(rows), targets, {
      columns: 300,
      l2: 0.1,
      weights: rows.map(() => 1),
    });
    const error =
      truth.reduce((sum, coefficient, j) => sum + Math.abs(coefficient - coefficients[j]!), 0) / 300;
    expect(error).toBeLessThan(0.05);
  });

  it("is 0 without rows", () => {
    const { intercept, coefficients } = fitRidgeRegression(sparse([]), [], {
      columns: 2,
      l2: 1,
      weights: [],
    });
    expect([intercept, ...coefficients]).toEqual([0, 0, 0]);
  });
});
