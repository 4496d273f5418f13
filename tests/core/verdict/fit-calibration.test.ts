import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { calibrated } from "../../../src/core/verdict/calibration.ts";
import {
  type CalibrationPair,
  fitCalibration,
  heldOutCalibrated,
} from "../../../src/core/verdict/fit-calibration.ts";

/** Pairs whose truth is `truth(p)` where p is said. */
function pairsOf(count: number, truth: (p: number) => number, seed = 1): CalibrationPair[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const probability = 0.02 + 0.96 * random();
    return { probability, solvable: random() < truth(probability), fold: i % 5 };
  });
}

const odds = (p: number): number => Math.log(p / (1 - p));
const overconfident = (p: number): number => 1 / (1 + Math.exp(-odds(p) / 3));

describe("fitCalibration", () => {
  it.each([50, 199])("leaves %d labels alone: they cannot carry a map", (count) => {
    expect(fitCalibration(pairsOf(count, overconfident)).method).toBe("none");
  });

  it("leaves probabilities alone that keep their word", () => {
    expect(fitCalibration(pairsOf(1500, (p) => p)).method).toBe("none");
  });

  it.each([300, 3000])("mends overconfident probabilities with %d labels", (count) => {
    const map = fitCalibration(pairsOf(count, overconfident));
    expect(map.method).not.toBe("none");
    for (const p of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      expect(Math.abs(calibrated(map, p) - overconfident(p))).toBeLessThan(0.1);
    }
  });

  it("finds log-odds divided by three with Platt's two numbers", () => {
    const map = fitCalibration(pairsOf(390, overconfident));
    if (map.method !== "platt") throw new Error(`Expected platt, got ${map.method}.`);
    expect(map.map.slope).toBeCloseTo(1 / 3, 0);
  });

  it("takes no pairs for what they are", () => {
    expect(fitCalibration([])).toEqual({ method: "none" });
  });

  it("never lets a higher probability fall below a lower one", () => {
    for (const count of [300, 600, 3000]) {
      const map = fitCalibration(pairsOf(count, overconfident, count));
      const values = Array.from({ length: 101 }, (_, i) => calibrated(map, i / 100));
      values.forEach((value, i) => {
        expect(value >= 0 && value <= 1).toBe(true);
        if (i > 0) expect(value).toBeGreaterThanOrEqual(values[i - 1]! - 1e-12);
      });
    }
  });
});

describe("heldOutCalibrated", () => {
  it("fits each fold's map on the others: a fold's own labels change nothing for it", () => {
    const pairs = pairsOf(300, overconfident);
    const turned = pairs.map((pair) => (pair.fold === 0 ? { ...pair, solvable: !pair.solvable } : pair));
    const one = heldOutCalibrated(pairs, () => "platt");
    const other = heldOutCalibrated(turned, () => "platt");
    pairs.forEach(({ fold }, i) => {
      if (fold === 0) expect(other[i]).toBe(one[i]);
      else expect(other[i]).not.toBe(one[i]);
    });
  });
});
