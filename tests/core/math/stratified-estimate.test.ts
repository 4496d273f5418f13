import { describe, expect, it } from "vitest";
import { createRandom, shuffle } from "../../../src/core/math/random.ts";
import { type Stratum, stratifiedEstimate } from "../../../src/core/math/stratified-estimate.ts";

const units = (pairs: readonly (readonly [number, number])[]): Stratum["sample"] =>
  pairs.map(([truth, prediction]) => ({ truth, prediction }));

/** 60 tickets with a small chance and 40 with a large one, four of each judged. */
const BY_HAND: readonly Stratum[] = [
  {
    size: 60,
    predictionMean: 0.1,
    expectedVariance: 0.0875,
    predictionVariance: 0.0025,
    sample: units([
      [0, 0.05],
      [0, 0.05],
      [0, 0.15],
      [1, 0.15],
    ]),
  },
  {
    size: 40,
    predictionMean: 0.8,
    expectedVariance: 0.15,
    predictionVariance: 0.01,
    sample: units([
      [1, 0.7],
      [0, 0.7],
      [1, 0.9],
      [1, 0.9],
    ]),
  },
];

describe("stratifiedEstimate, by hand", () => {
  it("with the predictions in full: 0.6 · (0.1 + 0.15) + 0.4 · (0.8 − 0.05) = 0.45", () => {
    const found = stratifiedEstimate(BY_HAND, { power: 1 })!;
    expect(found.mean).toBeCloseTo(0.45, 12);
    // Errors −0.05, −0.05, −0.15, 0.85: squares around 0.15 sum to 0.66; with two expected ones (0.66 + 2 · 0.0875) ÷ 5 = 0.167.
    // Errors 0.3, −0.7, 0.1, 0.1: squares around −0.05 sum to 0.59; (0.59 + 2 · 0.15) ÷ 5 = 0.178.
    const variance = 0.6 ** 2 * (1 - 4 / 60) * (0.167 / 4) + 0.4 ** 2 * (1 - 4 / 40) * (0.178 / 4);
    expect(found.standardError).toBeCloseTo(Math.sqrt(variance), 12);
    // Satterthwaite: 0.020436² ÷ ((0.014028² + 0.006408²) ÷ 3) = 5.27 degrees of freedom; t = 2.53 between 2.571 (5) and 2.447 (6).
    // And half a ticket of 100 for continuity.
    const margin = (found.interval.high - found.interval.low) / 2 - 0.005;
    expect(margin / found.standardError).toBeCloseTo(2.53, 2);
  });

  it("without them it is the stratified mean: 0.6 · 0.25 + 0.4 · 0.75 = 0.45", () => {
    expect(stratifiedEstimate(BY_HAND, { power: 0 })!.mean).toBeCloseTo(0.6 * 0.25 + 0.4 * 0.75, 12);
  });

  it("finds the power by itself: Σ w · covariance ÷ Σ w · variance", () => {
    // Truth and prediction: Σ products (0.05 · 0.25 + 0.05 · 0.25 − 0.05 · 0.25 + 0.05 · 0.75) = 0.05, Σ squares of predictions 0.01;
    // below, 0.1 · (−0.25 + 0.75 + 0.25 + 0.25) = 0.1 and 0.04. Both quotients are above 1.
    expect(stratifiedEstimate(BY_HAND)!.power).toBe(1);
    const opposed = BY_HAND.map((stratum) => ({
      ...stratum,
      sample: stratum.sample.map(({ truth, prediction }) => ({ truth: 1 - truth, prediction })),
    }));
    expect(stratifiedEstimate(opposed)!.power).toBe(0);
    // Products 0.5 of squares 1, and 0 of 1; weights 0.6² · (1 − 4 ÷ 60) ÷ 12 = 0.028 and 0.4² · (1 − 4 ÷ 40) ÷ 12 = 0.012.
    const samples = [
      units([
        [0, 0],
        [1, 0],
        [1, 1],
        [1, 1],
      ]),
      units([
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ]),
    ];
    const between = BY_HAND.map((stratum, at) => ({ ...stratum, sample: samples[at]! }));
    expect(stratifiedEstimate(between)!.power).toBeCloseTo((0.028 * 0.5) / (0.028 + 0.012), 12);
  });
});

describe("stratifiedEstimate", () => {
  it("of everything is the truth, without a margin", () => {
    const sample = units([
      [1, 0.2],
      [0, 0.4],
    ]);
    const all = { size: 2, predictionMean: 0.3, expectedVariance: 0.2, predictionVariance: 0.01, sample };
    const found = stratifiedEstimate([all])!;
    expect(found.mean).toBeCloseTo(0.5, 12);
    expect(found.interval.low).toBeCloseTo(0.5, 12);
    expect(found.interval.high).toBeCloseTo(0.5, 12);
  });

  it("joins strata that nobody answered with the one beside them, and is null where nobody answered at all", () => {
    const [first, second] = BY_HAND;
    const found = stratifiedEstimate([first!, { ...second!, sample: [] }], { power: 1 })!;
    // One stratum of 100 with mean prediction 0.38, and the errors of the first.
    expect(found.mean).toBeCloseTo(0.38 + 0.15, 12);
    // Four drawn of 100; squares 0.66 and two expected ones of 0.6 · 0.0875 + 0.4 · 0.15 = 0.1125.
    expect(found.standardError).toBeCloseTo(Math.sqrt(((1 - 0.04) * ((0.66 + 2 * 0.1125) / 5)) / 4), 12);
    expect(stratifiedEstimate(BY_HAND.map((stratum) => ({ ...stratum, sample: [] })))).toBeNull();
    expect(stratifiedEstimate([])).toBeNull();
  });

  it("is not certain because four answers are alike", () => {
    const alike = units([
      [0, 0.1],
      [0, 0.1],
      [0, 0.1],
      [0, 0.1],
    ]);
    const found = stratifiedEstimate([{ ...BY_HAND[0]!, sample: alike }], { power: 1 })!;
    expect(found.interval.high).toBeGreaterThan(0.1);
  });

  it.each([
    ["right", (p: number) => p],
    ["too low", (p: number) => p ** 2],
    ["worth nothing", () => 0.5],
  ])("holds the truth 95 times in 100, and is right on average, when predictions are %s", (_, bent) => {
    const random = createRandom(11);
    const chances = Array.from({ length: 2_000 }, () => random() ** 2);
    const all = chances.map((p) => ({ truth: random() < p ? 1 : 0, prediction: bent(p) }));
    const groups = [0, 0.1, 0.4, 0.7].map((low, at, lows) =>
      all.filter((_, i) => chances[i]! >= low && chances[i]! < (lows[at + 1] ?? 2)),
    );
    const truth = meanOf(all.map((unit) => unit.truth));
    let held = 0;
    let sum = 0;
    const runs = 400;
    for (let run = 0; run < runs; run++) {
      const found = stratifiedEstimate(groups.map((group) => draw(group, 30, random)))!;
      if (found.interval.low <= truth && truth <= found.interval.high) held += 1;
      sum += found.mean;
    }
    expect(held / runs).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / runs));
    expect(held / runs).toBeLessThan(0.985);
    expect(Math.abs(sum / runs - truth)).toBeLessThan(0.006);
  });
});

function draw(group: Stratum["sample"], count: number, random: () => number): Stratum {
  const predictions = group.map(({ prediction }) => prediction);
  const predictionMean = meanOf(predictions);
  return {
    size: group.length,
    predictionMean,
    expectedVariance: meanOf(predictions.map((p) => p * (1 - p))),
    predictionVariance: meanOf(predictions.map((p) => (p - predictionMean) ** 2)),
    sample: shuffle(group, random).slice(0, count),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
