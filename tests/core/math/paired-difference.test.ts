import { expect, it } from "vitest";
import { pairedDifferenceInterval } from "../../../src/core/math/paired-difference.ts";

// By hand: n = 98, 8 gained, 0 lost: up 0.09, down 0.01, 0.08 ± 1.959964 · √((0.1 − 0.0064) ÷ 100).
it.each([
  [{ gained: 8, lost: 0, n: 98 }, 0.0200366, 0.1399634],
  [{ gained: 0, lost: 8, n: 98 }, -0.1399634, -0.0200366],
  [{ gained: 0, lost: 0, n: 98 }, -0.0277181, 0.0277181],
])("%j", (counts, low, high) => {
  const interval = pairedDifferenceInterval(counts)!;
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

it("is null for no cases, and stays within [−1, 1]", () => {
  expect(pairedDifferenceInterval({ gained: 0, lost: 0, n: 0 })).toBeNull();
  const { low, high } = pairedDifferenceInterval({ gained: 1, lost: 0, n: 1 })!;
  expect(low).toBeGreaterThanOrEqual(-1);
  expect(high).toBeLessThanOrEqual(1);
});
