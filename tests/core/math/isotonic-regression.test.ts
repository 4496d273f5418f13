import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitIsotonicRegression, isotonicValue } from "../../../src/core/math/isotonic-regression.ts";

describe("by hand", () => {
  it("pools the violators 3, 2 into 2.5", () => {
    expect(fitIsotonicRegression([1, 2, 3, 4], [1, 3, 2, 4])).toEqual({
      x: [1, 2, 3, 4],
      y: [1, 2.5, 2.5, 4],
    });
  });

  it("weighs what it pools", () => {
    expect(fitIsotonicRegression([1, 2, 2], [3, 0, 0])).toEqual({ x: [1, 2], y: [1, 1] });
  });

  it("pools equal x before it looks for violators", () => {
    // x = 2 has mean 2.5, which is above 1: nothing else to pool.
    expect(fitIsotonicRegression([1, 2, 2], [1, 0, 5])).toEqual({ x: [1, 2], y: [1, 2.5] });
  });

  it("interpolates between knots and is flat outside", () => {
    const model = { x: [0, 1], y: [0.2, 0.6] };
    expect([-5, 0, 0.5, 1, 9].map((x) => isotonicValue(model, x))).toEqual([
      0.2,
      0.2,
      expect.closeTo(0.4, 12),
      0.6,
      0.6,
    ]);
  });

  it("has no value without examples", () =>
    expect(isotonicValue(fitIsotonicRegression([], []), 0.5)).toBeNull());
});

const point = fc.tuple(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 1, max: 3 }),
);
const points = fc.array(point, { minLength: 1, maxLength: 12 });

it("never falls", () => {
  fc.assert(
    fc.property(points, (data) => {
      const model = fitOf(data);
      const values = Array.from({ length: 65 }, (_, i) => isotonicValue(model, i / 8 - 1)!);
      expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true);
    }),
  );
});

it("equals the min-max formula of Robertson, Wright, Dykstra 1988 at every example", () => {
  fc.assert(
    fc.property(points, (data) => {
      const model = fitOf(data);
      for (const [x] of data) expect(isotonicValue(model, x)).toBeCloseTo(minMax(data, x), 9);
    }),
  );
});

type Data = readonly (readonly [number, number, number])[];

function fitOf(data: Data) {
  const examples = data.flatMap(([x, y, copies]) => Array.from({ length: copies }, () => [x, y] as const));
  return fitIsotonicRegression(
    examples.map(([x]) => x),
    examples.map(([, y]) => y),
  );
}

/** max over starts a ≤ x of min over ends b ≥ x of the mean of what lies in [a, b]. */
function minMax(data: Data, x: number): number {
  const xs = data.map((d) => d[0]);
  const starts = xs.filter((a) => a <= x);
  const ends = xs.filter((b) => b >= x);
  return Math.max(...starts.map((a) => Math.min(...ends.map((b) => meanWithin(data, a, b)))));
}

function meanWithin(data: Data, a: number, b: number): number {
  const inside = data.filter((d) => d[0] >= a && d[0] <= b);
  const weight = inside.reduce((sum, d) => sum + d[2], 0);
  return inside.reduce((sum, d) => sum + d[1] * d[2], 0) / weight;
}
