import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { chooseSolvability } from "../../../src/core/verdict/choose-solvability.ts";
import type { LabelledFeatures } from "../../../src/core/verdict/fit-solvability.ts";
import { TICKET_FEATURES, type TicketFeatures } from "../../../src/core/verdict/ticket-features.ts";

const PRIOR = { intercept: -2, coefficients: { strength: 5 } };
const NAMES = ["strength", "solvedNearby"] as const;

/** 300 tickets; `solvableIf` sees the features and a number drawn at random. */
function examples(solvableIf: (features: TicketFeatures, drawn: number) => boolean): LabelledFeatures[] {
  const random = createRandom(7);
  return Array.from({ length: 300 }, (_, i) => {
    const features = Object.fromEntries(TICKET_FEATURES.map((name) => [name, random()])) as TicketFeatures;
    return { features, solvable: solvableIf(features, random()), fold: i % 5, knownBy: "link" as const };
  });
}

describe("chooseSolvability", () => {
  it("fits where the labels follow a feature", () => {
    const chosen = chooseSolvability(
      examples(({ solvedNearby }, drawn) => drawn < solvedNearby),
      NAMES,
      { prior: PRIOR, linkedShare: 1 },
    );
    expect(chosen.learned).toBe(true);
    expect(chosen.solvability.coefficients.solvedNearby!).toBeGreaterThan(1);
  });

  it("keeps the prior's order, at the labels' own rate, where they follow nothing", () => {
    const set = examples((_, drawn) => drawn < 0.3);
    const { learned, solvability, heldOut } = chooseSolvability(set, NAMES, { prior: PRIOR, linkedShare: 1 });
    expect(learned).toBe(false);
    expect(solvability.coefficients).toEqual(PRIOR.coefficients);
    const mean = heldOut.reduce((sum, probability) => sum + probability, 0) / heldOut.length;
    expect(mean).toBeCloseTo(set.filter(({ solvable }) => solvable).length / set.length, 6);
  });

  it("keeps the prior's order where half of the links were forgotten, at twice the rate of links", () => {
    const set = examples((_, drawn) => drawn < 0.3).map((example) =>
      example.solvable ? example : { ...example, knownBy: "nothing" as const },
    );
    const { learned, heldOut } = chooseSolvability(set, NAMES, { prior: PRIOR, linkedShare: 0.5 });
    expect(learned).toBe(false);
    const mean = heldOut.reduce((sum, probability) => sum + probability, 0) / heldOut.length;
    expect(mean).toBeCloseTo((2 * set.filter(({ solvable }) => solvable).length) / set.length, 6);
  });
});
