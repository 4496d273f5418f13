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

/** Each unit left out once, one by one: Σ strata (1 − n ÷ N) · (n − 1) ÷ n · Σ (left out − their mean)². */
function slowVariance(strata: readonly (readonly [size: number, kinds: readonly number[]])[]): number {
  const value = (drawn: typeof strata): number => {
    const weight = (kind: number): number =>
      drawn.reduce(
        (sum, [size, kinds]) => sum + (size * kinds.filter((one) => one === kind).length) / kinds.length,
        0,
      );
    return weight(1) / (weight(1) + weight(2));
  };
  return strata.reduce((sum, [size, kinds], at) => {
    const n = kinds.length;
    const left = kinds.map((_, out) => value(strata.with(at, [size, kinds.filter((_, i) => i !== out)])));
    const mean = left.reduce((all, one) => all + one, 0) / n;
    return sum + (1 - n / size) * ((n - 1) / n) * left.reduce((all, one) => all + (one - mean) ** 2, 0);
  }, 0);
}

it("leaves out each unit once, also of three kinds, and of a stratum of two", () => {
  const strata = [
    [50, [0, 0, 1, 1, 1, 2, 2, 0, 1]],
    [20, [1, 2]],
    [30, [2, 2, 2, 1]],
  ] as const;
  const counted = strata.map(([size, kinds]) => ({
    size,
    counts: [0, 1, 2].map((kind) => kinds.filter((one: number) => one === kind).length),
  }));
  const { value, high } = jackknifeInterval(counted, ([, one = 0, two = 0]) => one / (one + two))!;
  expect(high - value).toBeCloseTo(1.959964 * Math.sqrt(slowVariance(strata)), 6);
});

it("takes a stratum of which nothing was drawn for one that says nothing", () => {
  const one = { size: 100, counts: [15, 5] };
  expect(jackknifeInterval([one, { size: 10, counts: [0, 0] }], share)).toEqual(
    jackknifeInterval([one], share),
  );
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
