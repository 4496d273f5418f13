import fc from "fast-check";
import { expect, it } from "vitest";
import { nearWords } from "../../../src/core/search/near-words.ts";

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
        expect(nearWords(words, typed, { maxEdits: most })).toEqual(near);
        const begun = words
          .map((one, place) => ({
            place,
            edits: Math.min(...beginnings(one).map((part) => distance(part, typed))),
          }))
          .filter(({ edits }) => edits <= most);
        expect(nearWords(words, typed, { maxEdits: most, prefix: true })).toEqual(begun);
      },
    ),
    { numRuns: 300 },
  );
});

function beginnings(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));
}

/** Optimal string alignment, from its recursive definition on the last letters. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const known = `${a}|${b}`;
  const found = memo.get(known) ?? alignment(a, b);
  memo.set(known, found);
  return found;
}

function alignment(a: string, b: string): number {
  const ways = [
    distance(a.slice(0, -1), b) + 1,
    distance(a, b.slice(0, -1)) + 1,
    distance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    ways.push(distance(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...ways);
}

const memo = new Map<string, number>();
