import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phrases, phraseTexts } from "../../../src/core/text/phrases.ts";

const sameAs = (a: string, b: string): boolean =>
  JSON.stringify(Array.from(phrases(a))) === JSON.stringify(Array.from(phrases(b)));

describe("phrases", () => {
  it.each([
    ["", 0],
    ["🙂 🙂", 0],
    ["vpn", 1],
    ["how do", 3],
    ["how do i", 5],
    ["how how how", 2],
    ["how\ndo", 2],
    ["can't log in", 5],
  ])("%j has %d", (text, count) => {
    expect(phrases(text)).toHaveLength(count);
  });

  it("knows no case, accents and punctuation, but the order of words", () => {
    expect(sameAs("How do I, ÉCRIRE?", "how do i ecrire")).toBe(true);
    expect(sameAs("do how", "how do")).toBe(false);
  });

  it("are told with their words", () => {
    const told = phraseTexts("How DO\nécrire do");
    expect([...told.values()]).toEqual(["how", "how do", "do", "ecrire", "ecrire do"]);
    expect([...told.keys()]).toEqual(Array.from(phrases("How DO\nécrire do")));
  });

  it('is the standard\'s hash of a word: FNV-1a of "a" is e40c292c', () => {
    expect(Array.from(phrases("a"))).toEqual([0xe40c292c]);
  });

  it("takes any text, each phrase once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const found = phrases(text);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 100, seed: 172 },
    );
  });
});
