import fc from "fast-check";
import { expect, it } from "vitest";
import { nearWords } from "../../src/search/near-words.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), minLength: 1, maxLength: 8 });

it("finds what a full table of distances finds", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 40 }),
      word,
      fc.integer({ min: 0, max: 3 }),
      (all, typed, most) => {
        const words = all.sort();
        const near = words
          .map((one, place) => ({ place, edits: distance(one, typed) }))
          .filter(({ edits }) => edits <= most);
        expect(nearWords(words, typed, most)).toEqual(near);
      },
    ),
    { numRuns: 300 },
  );
});

/** Levenshtein, from its recursive definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  const known = `${a}|${b}`;
  const found =
    memo.get(known) ??
    1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)));
  memo.set(known, found);
  return found;
}
const memo = new Map<string, number>();
