import fc from "fast-check";
import { expect, it } from "vitest";
import { packVocabulary, unpackVocabulary } from "../../../src/core/search/pack-vocabulary.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", " ", "é"), minLength: 1, maxLength: 4 });

it("words come back as they were", () => {
  const terms = ["a", "ab", "b", "virtual private network"];
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const entry = fc.record({
    word,
    count: fc.integer({ min: 1, max: 100_000 }),
    terms: fc.uniqueArray(fc.constantFrom(...terms), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const file = JSON.parse(JSON.stringify(packVocabulary(entries, numbers)));
      expect(unpackVocabulary(file, terms)).toEqual(entries);
    }),
  );
});

it("words of other terms are refused", () => {
  const file = packVocabulary(
    [{ word: "b", count: 1, terms: ["b"] }],
    new Map([
      ["a", 0],
      ["b", 1],
    ]),
  );
  expect(() => unpackVocabulary(file, ["a"])).toThrow();
});
