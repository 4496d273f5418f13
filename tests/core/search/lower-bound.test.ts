import fc from "fast-check";
import { expect, it } from "vitest";
import { lowerBound } from "../../../src/core/search/lower-bound.ts";
import { compareText } from "../../../src/core/text/compare-text.ts";

it("is where a look from the front would stop", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "ä", "Z"), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), word, fc.nat(20), (words, wanted, start) => {
      const sorted = words.sort(compareText);
      const from = Math.min(start, sorted.length);
      const first = sorted.findIndex((one, place) => place >= from && one >= wanted);
      expect(lowerBound(sorted, wanted, from)).toBe(first === -1 ? sorted.length : first);
    }),
  );
});
