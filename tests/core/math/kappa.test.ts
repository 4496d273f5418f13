import { expect, it } from "vitest";
import { cohenKappa, kappaInterval } from "../../../src/core/math/kappa.ts";
import { createRandom } from "../../../src/core/math/random.ts";

it("is 0.4 for 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no", () => {
  const pairs = [...times(20, "yy"), ...times(5, "yn"), ...times(10, "ny"), ...times(15, "nn")];
  const kappa = cohenKappa(
    pairs.map((pair) => pair[0]!),
    pairs.map((pair) => pair[1]!),
  );
  expect(kappa).toBeCloseTo(0.4, 12); // (0.7 − 0.5) ÷ (1 − 0.5)
});

it("is 1 for full agreement and −1 for full disagreement", () => {
  expect(cohenKappa(["a", "b"], ["a", "b"])).toBe(1);
  expect(cohenKappa(["a", "b"], ["b", "a"])).toBe(-1);
});

it("is null where chance explains all, or there is nothing", () => {
  expect(cohenKappa(["a", "a"], ["a", "a"])).toBeNull();
  expect(cohenKappa([], [])).toBeNull();
});

it("throws for lists of two lengths", () =>
  expect(() => cohenKappa(["a"], [])).toThrow(/one length, got 1 and 0/));

function times(n: number, pair: string): string[] {
  return new Array<string>(n).fill(pair);
}

it.each([[[20, 5, 10, 15]], [[45, 15, 25, 15]], [[88, 4, 3, 105]]] as const)(
  "has the standard error of the delta method for the table %o",
  (cells) => {
    const [a, b] = raters(cells);
    const interval = kappaInterval(a, b)!;
    expect((interval.high - interval.low) / 2).toBeCloseTo(1.959964 * deltaError(cells), 6);
    expect((interval.high + interval.low) / 2).toBeCloseTo(cohenKappa(a, b)!, 12);
  },
);

it("holds the true kappa 95 times in 100", () => {
  // Both say yes to half; the second repeats the first with chance 0.6: kappa is 0.6.
  const random = createRandom(3);
  let held = 0;
  for (let run = 0; run < 500; run++) {
    const a = Array.from({ length: 150 }, () => (random() < 0.5 ? "yes" : "no"));
    const b = a.map((label) => (random() < 0.6 ? label : random() < 0.5 ? "yes" : "no"));
    const { low, high } = kappaInterval(a, b)!;
    if (low <= 0.6 && 0.6 <= high) held += 1;
  }
  expect(held).toBeGreaterThan(460); // 475 expected, 3 standard deviations are 15
  expect(held).toBeLessThan(490);
});

it("is null where kappa is, and within [−1, 1]", () => {
  expect(kappaInterval(["a", "a"], ["a", "a"])).toBeNull();
  expect(kappaInterval([], [])).toBeNull();
  expect(kappaInterval(["a", "b"], ["a", "b"])).toEqual({ low: 1, high: 1 });
});

/** Both yes, yes and no, no and yes, both no. */
function raters([yy, yn, ny, nn]: readonly [number, number, number, number]): [string[], string[]] {
  const pairs = ["yy", "yn", "ny", "nn"].flatMap((pair, at) =>
    new Array<string>([yy, yn, ny, nn][at]!).fill(pair),
  );
  return [pairs.map((pair) => pair[0]!), pairs.map((pair) => pair[1]!)];
}

/** √(Σ p g² − (Σ p g)²) ÷ √n with the gradient g of kappa by the cells, taken numerically. */
function deltaError(cells: readonly number[]): number {
  const n = cells.reduce((sum, cell) => sum + cell, 0);
  const shares = cells.map((cell) => cell / n);
  const step = 1e-6;
  const gradient = shares.map((_, at) => {
    const moved = (by: number): number => kappaOf(shares.map((share, i) => share + (i === at ? by : 0)));
    return (moved(step) - moved(-step)) / (2 * step);
  });
  const first = shares.reduce((sum, share, at) => sum + share * gradient[at]!, 0);
  const second = shares.reduce((sum, share, at) => sum + share * gradient[at]! ** 2, 0);
  return Math.sqrt((second - first ** 2) / n);
}

/** Kappa of four cells that need not sum to 1: margins as they are. */
function kappaOf([yy = 0, yn = 0, ny = 0, nn = 0]: readonly number[]): number {
  const chance = (yy + yn) * (yy + ny) + (ny + nn) * (yn + nn);
  return (yy + nn - chance) / (1 - chance);
}
