import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearestName } from "../../../src/core/door/nearest-name.ts";

describe("nearestName", () => {
  it.each<[string, string | null]>([
    ["sujet", "subject"],
    ["Descripton", "description"],
    ["ids", "id"],
    ["banana", null],
    ["x", null],
  ])("for %s is %s", (name, meant) => {
    expect(nearestName(name, ["id", "subject", "description"])).toBe(meant);
  });
});

describe("editDistance", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["Saturday", "Sunday", 3],
    ["", "abc", 3],
    ["abc", "abc", 0],
  ])("from %s to %s is %i, as in the textbooks", (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it("is a metric", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
