import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialCdf, clopperPearsonHigh } from "../../../src/core/math/binomial.ts";

describe("P(X ≤ k)", () => {
  it.each([
    [3, 10, 0.5, 176 / 1024],
    [0, 5, 0.2, 0.8 ** 5],
    [1, 2, 0.5, 0.75],
    [-1, 5, 0.2, 0],
    [5, 5, 0.2, 1],
    [2.9, 10, 0.5, 56 / 1024],
    [3, 10, 0, 1],
    [3, 10, 1, 0],
  ])("k = %d, n = %d, p = %d", (k, n, p, expected) => expect(binomialCdf(k, n, p)).toBeCloseTo(expected, 13));

  it("equals the sum of its terms", () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, fc.double({ min: 0, max: 1, noNaN: true }), (k, n, p) => {
        expect(binomialCdf(k, n, p)).toBeCloseTo(sumOfTerms(k, n, p), 11);
      }),
    );
  });

  it("is half, and half a term, at the middle of a hundred thousand tosses", () => {
    // P(X = 50,000) is 1 ÷ √(π · 50,000), less one part in 400,000.
    const term = (1 - 1 / 400_000) / Math.sqrt(Math.PI * 50_000);
    expect(binomialCdf(50_000, 100_000, 0.5)).toBeCloseTo(0.5 + term / 2, 9);
  });
});

describe("Clopper and Pearson", () => {
  it("gives the bounds of the interval that R's binom.test(4, 10) prints; the lower one is that of the failures", () => {
    expect(clopperPearsonHigh(4, 10, 0.025)).toBeCloseTo(0.7376219, 7);
    expect(1 - clopperPearsonHigh(6, 10, 0.025)).toBeCloseTo(0.1215523, 7);
  });

  it("has a closed form at the ends: 1 − tail^(1/n)", () => {
    expect(clopperPearsonHigh(0, 10, 0.025)).toBeCloseTo(1 - 0.025 ** 0.1, 12);
    expect(clopperPearsonHigh(10, 10, 0.025)).toBe(1);
  });

  it("lies where the tail has the probability asked for", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(199),
        fc.constantFrom(0.01, 0.05, 0.1),
        (n, k, tail) => {
          fc.pre(k < n);
          expect(binomialCdf(k, n, clopperPearsonHigh(k, n, tail))).toBeCloseTo(tail, 9);
        },
      ),
    );
  });
});

function sumOfTerms(k: number, n: number, p: number): number {
  let sum = 0;
  for (let i = 0; i <= Math.min(k, n); i++) sum += choose(n, i) * p ** i * (1 - p) ** (n - i);
  return sum;
}

function choose(n: number, k: number): number {
  let value = 1;
  for (let i = 1; i <= k; i++) value = (value * (n - k + i)) / i;
  return value;
}
