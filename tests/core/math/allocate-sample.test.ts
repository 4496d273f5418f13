import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateSample } from "../../../src/core/math/allocate-sample.ts";

describe("allocateSample", () => {
  it("draws in proportion to size · spread: 300 · 0.5 and 100 · 0.5 share 40 as 30 and 10", () => {
    expect(
      allocateSample(
        [
          { size: 300, spread: 0.5 },
          { size: 100, spread: 0.5 },
        ],
        40,
      ),
    ).toEqual([30, 10]);
  });

  it("keeps the minimum, and takes whole strata that are smaller", () => {
    const strata = [
      { size: 10_000, spread: 0.5 },
      { size: 3, spread: 0.1 },
      { size: 100, spread: 0.01 },
    ];
    expect(allocateSample(strata, 50, 5)).toEqual([42, 3, 5]);
  });

  const stratum = fc.record({
    size: fc.nat({ max: 60 }),
    spread: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  });

  it("draws exactly the total, or all there is, and no unit twice", () => {
    fc.assert(
      fc.property(fc.array(stratum, { maxLength: 8 }), fc.nat({ max: 300 }), (strata, total) => {
        const drawn = allocateSample(strata, total);
        const all = strata.reduce((sum, { size }) => sum + size, 0);
        expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(Math.min(total, all));
        expect(drawn.every((n, at) => n >= 0 && n <= strata[at]!.size)).toBe(true);
      }),
    );
  });

  it("leaves no unit whose move to another stratum would lower the variance Σ (size · spread)² ÷ drawn", () => {
    fc.assert(
      fc.property(
        fc.array(stratum, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 10, max: 100 }),
        (strata, total) => {
          const drawn = allocateSample(strata, total, 1);
          const variance = (of: readonly number[]): number =>
            strata.reduce(
              (sum, { size, spread }, at) => sum + (of[at]! > 0 ? (size * spread) ** 2 / of[at]! : 0),
              0,
            );
          for (const from of drawn.keys()) {
            for (const to of drawn.keys()) {
              if (from === to || drawn[from]! < 2 || drawn[to]! >= strata[to]!.size) continue;
              const moved = drawn.map((n, at) => n - (at === from ? 1 : 0) + (at === to ? 1 : 0));
              expect(variance(moved)).toBeGreaterThanOrEqual(variance(drawn) - 1e-9);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
