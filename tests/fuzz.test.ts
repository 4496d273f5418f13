import { describe, expect, it } from "vitest";
import { mutate } from "../bench/fuzz/mutate.ts";
import { runFuzz } from "../bench/fuzz/run-fuzz.ts";
import { createRandom } from "../src/core/math/random.ts";

/** Some inputs are the same in every run, which finds what is broken anew; more are new each time, and their seed is printed. */
const FIXED_SEED = 20_261_129;
const FIXED_INPUTS = 2_000;
const DRAWN_INPUTS = 4_000;
const drawn = Math.floor(Math.random() * 2 ** 32);

describe("every parser, given inputs that are nearly right", () => {
  it.each([
    ["fixed", FIXED_SEED, FIXED_INPUTS],
    ["drawn", drawn, DRAWN_INPUTS],
  ])("answers, or says what is wrong (%s seed %i)", { timeout: 240_000 }, (name, seed, wanted) => {
    if (name === "drawn") process.stdout.write(`fuzz: node bench/run.mjs fuzz ${wanted} ${seed}\n`);
    const { inputs, found } = runFuzz({ seed, inputs: wanted, fixtures: "fixtures" });
    expect(inputs).toBeGreaterThan(0.98 * wanted);
    expect(found).toEqual([]);
  });

  it("is given the same inputs for the same seed, and others for another", () => {
    const texts = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => mutate("# VPN\n\nSign in.", ["a,b\n1,2"], random));
    };
    expect(texts(1)).toEqual(texts(1));
    expect(texts(1)).not.toEqual(texts(2));
    expect(new Set(texts(1)).size).toBeGreaterThan(15);
  });
});
