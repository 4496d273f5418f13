import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { chooseThresholds, PLAIN_THRESHOLDS } from "../../../src/core/verdict/choose-thresholds.ts";

const TRIALS = 200;

interface World {
  /** P(solvable) of a ticket whose probability is said to be p. */
  readonly truth: (p: number) => number;
  /** Share solvable of the tickets at or above t, and share unsolvable of those below t: integrals of `truth` over U(0, 1). */
  readonly precisionAbove: (t: number) => number;
  readonly precisionBelow: (t: number) => number;
}

const HONEST: World = {
  truth: (p) => p,
  precisionAbove: (t) => (1 + t) / 2,
  precisionBelow: (t) => 1 - t / 2,
};

/** Says p where p² would be right: the promise must not lean on the probabilities. */
const BOASTFUL: World = {
  truth: (p) => p * p,
  precisionAbove: (t) => (1 + t + t * t) / 3,
  precisionBelow: (t) => 1 - (t * t) / 3,
};

function simulate(world: World, n: number, options: { precision: number; confidence: number }) {
  let promised = 0;
  let broken = 0;
  for (let seed = 1; seed <= TRIALS; seed++) {
    const random = createRandom(seed * 7919);
    const probabilities = Float64Array.from({ length: n }, () => random());
    const labels = Array.from(probabilities, (p) => random() < world.truth(p));
    const found = chooseThresholds(probabilities, labels, options);
    const above = found.solvablePromise !== null && world.precisionAbove(found.solvable) < options.precision;
    const below =
      found.unsolvablePromise !== null && world.precisionBelow(found.unsolvable) < options.precision;
    if (found.solvablePromise !== null) promised++;
    if (above) broken++;
    if (found.unsolvablePromise !== null) promised++;
    if (below) broken++;
  }
  return { promised, brokenShare: broken / (2 * TRIALS) };
}

describe("the promise, in simulated deployments", () => {
  it.each([
    ["honest probabilities", HONEST, 300, { precision: 0.8, confidence: 0.9 }, TRIALS],
    ["honest probabilities, few labels", HONEST, 60, { precision: 0.8, confidence: 0.9 }, 1],
    ["honest probabilities, a high precision", HONEST, 400, { precision: 0.9, confidence: 0.8 }, TRIALS / 2],
    ["boastful probabilities", BOASTFUL, 300, { precision: 0.8, confidence: 0.9 }, TRIALS / 4],
  ])("is broken no oftener than the confidence allows: %s", (_, world, n, options, promises) => {
    const { promised, brokenShare } = simulate(world, n, options);
    const delta = 1 - options.confidence;
    // Two promises a trial; three standard errors of a share near delta.
    expect(brokenShare).toBeLessThanOrEqual(delta + 3 * Math.sqrt((delta * (1 - delta)) / TRIALS));
    expect(promised).toBeGreaterThanOrEqual(promises);
  });
});

describe("where agents forget links, and the share that they link is said", () => {
  const LINKED = 0.5;

  it.each([
    ["honest probabilities", HONEST],
    ["boastful probabilities", BOASTFUL],
  ])("the promise is of the answers, not of the links: %s", (_, world) => {
    const options = { precision: 0.8, confidence: 0.9, linkedShare: LINKED };
    let [promised, broken] = [0, 0];
    for (let seed = 1; seed <= TRIALS; seed++) {
      const random = createRandom(seed * 104_729);
      const probabilities = Float64Array.from({ length: 1_000 }, () => random());
      const linked = Array.from(probabilities, (p) => random() < world.truth(p) && random() < LINKED);
      const found = chooseThresholds(probabilities, linked, options);
      expect(found.solvable).toBeGreaterThanOrEqual(0.5);
      expect(found.unsolvable).toBeLessThanOrEqual(0.5);
      if (found.solvablePromise !== null && world.precisionAbove(found.solvable) < 0.8) broken++;
      if (found.unsolvablePromise !== null && world.precisionBelow(found.unsolvable) < 0.8) broken++;
      promised += [found.solvablePromise, found.unsolvablePromise].filter(Boolean).length;
    }
    expect(broken / (2 * TRIALS)).toBeLessThanOrEqual(0.1 + 3 * Math.sqrt(0.09 / TRIALS));
    expect(promised).toBeGreaterThanOrEqual(TRIALS / 2);
  });
});

describe("where the labels cannot carry a promise", () => {
  it("says so, and how many labels it would take", () => {
    const probabilities = Float64Array.from({ length: 20 }, (_, i) => (i < 10 ? 0.9 : 0.1));
    const found = chooseThresholds(
      probabilities,
      Array.from(probabilities, (p) => p > 0.5),
    );
    expect(found).toMatchObject({ solvablePromise: null, unsolvablePromise: null });
    expect([found.solvable, found.unsolvable]).toEqual([
      PLAIN_THRESHOLDS.solvable,
      PLAIN_THRESHOLDS.unsolvable,
    ]);
    // 0.8ⁿ ≤ 0.1 from n = 11 on, on one side of two: 22 in all.
    expect(found.labelsNeeded).toBe(22);
  });

  it("names no number where more labels of the same kind would not help", () => {
    const found = chooseThresholds(
      Float64Array.from({ length: 400 }, () => 0.5),
      Array.from({ length: 400 }, (_, i) => i % 2 === 0),
    );
    expect(found).toMatchObject({ solvablePromise: null, unsolvablePromise: null, labelsNeeded: null });
  });

  it("promises nothing from no labels at all", () => {
    expect(chooseThresholds(new Float64Array(0), [])).toMatchObject({
      solvablePromise: null,
      unsolvablePromise: null,
    });
  });
});

describe("thresholds", () => {
  it("never call a ticket solvable below ½ or unsolvable above it", () => {
    const easy = chooseThresholds(
      Float64Array.from({ length: 500 }, (_, i) => i / 500),
      Array.from({ length: 500 }, () => true),
    );
    expect(easy.solvable).toBeGreaterThanOrEqual(0.5);
    expect(easy.unsolvable).toBeLessThanOrEqual(0.5);
  });

  it("hold the counts that the promise was tested on", () => {
    const probabilities = Float64Array.from({ length: 100 }, (_, i) => (i < 50 ? 0.95 : 0.05));
    const found = chooseThresholds(
      probabilities,
      Array.from(probabilities, (p) => p > 0.5),
    );
    expect(found.solvablePromise).toEqual({ precision: 0.8, confidence: 0.9, n: 50, errors: 0 });
    expect(found.unsolvablePromise).toEqual({ precision: 0.8, confidence: 0.9, n: 50, errors: 0 });
  });

  it.each([
    { precision: 0.5 },
    { precision: 1 },
    { precision: Number.NaN },
    { confidence: 0 },
    { confidence: 1 },
    { confidence: Number.NaN },
  ])("refuse %j", (options) => {
    expect(() => chooseThresholds(Float64Array.of(0.9), [true], options)).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION" }),
    );
  });
});
