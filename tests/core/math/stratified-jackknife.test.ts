import { expect, it } from "vitest";
import { createRandom, shuffle } from "../../../src/core/math/random.ts";
import { jackknifeInterval } from "../../../src/core/math/stratified-jackknife.ts";

const share = ([no = 0, yes = 0]: readonly number[]): number => yes / (no + yes);

it("of a share in one stratum it is the textbook margin: z · √((1 − n ÷ N) · p(1 − p) ÷ (n − 1))", () => {
  const found = jackknifeInterval([{ size: 100, counts: [15, 5] }], share)!;
  expect(found.value).toBe(0.25);
  const error = Math.sqrt(((1 - 0.2) * 0.25 * 0.75) / 19);
  expect(found.high - found.value).toBeCloseTo(1.959964 * error, 6);
});

it("weighs strata by their size: 0.9 · 0.25 + 0.1 · 1", () => {
  const strata = [
    { size: 900, counts: [15, 5] },
    { size: 100, counts: [0, 10] },
  ];
  expect(jackknifeInterval(strata, share)!.value).toBeCloseTo(0.325, 12);
});

it("has no margin when everything was drawn, and is null where the statistic is", () => {
  expect(jackknifeInterval([{ size: 20, counts: [15, 5] }], share)).toEqual({
    value: 0.25,
    low: 0.25,
    high: 0.25,
  });
  expect(jackknifeInterval([{ size: 20, counts: [15, 5] }], () => null)).toBeNull();
});

it("holds a ratio of the population 95 times in 100", () => {
  // Two strata of 500, categories 0 to 2; the statistic is the share of 1 among those that are not 0.
  const random = createRandom(8);
  const strata = [0.2, 0.7].map((p) =>
    Array.from({ length: 500 }, () => (random() < p ? (random() < 0.6 ? 1 : 2) : 0)),
  );
  const countsOf = (units: readonly number[]): number[] =>
    [0, 1, 2].map((kind) => units.filter((unit) => unit === kind).length);
  const ratio = ([, one = 0, two = 0]: readonly number[]): number => one / (one + two);
  const truth = ratio(countsOf(strata.flat()));
  let held = 0;
  for (let run = 0; run < 400; run++) {
    const drawn = strata.map((units) => ({
      size: 500,
      counts: countsOf(shuffle(units, random).slice(0, 60)),
    }));
    const { low, high } = jackknifeInterval(drawn, ratio)!;
    if (low <= truth && truth <= high) held += 1;
  }
  expect(held).toBeGreaterThan(366); // 380 expected, 3 standard deviations are 13
  expect(held).toBeLessThan(394);
});
