import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";
import { phrases, phraseTexts } from "../../../src/core/text/phrases.ts";
import { anyCharacter } from "../../make/any-character.ts";

/** Words, each after the pair that it ends, line by line. */
const expectedPhrases = (text: string): string[] =>
  fold(text)
    .split("\n")
    .flatMap((line) => {
      const words = line.match(/[\p{L}\p{N}]+(?:'[a-z]+)?/gu) ?? [];
      return words.flatMap((word, i) => (i === 0 ? [word] : [`${words[i - 1]} ${word}`, word]));
    });

/** Of the text's code units, by the standard's own words: xor, then times the prime, in whole numbers. */
const fnv1a = (text: string): number => {
  let value = 0x811c9dc5n;
  for (let i = 0; i < text.length; i++)
    value = ((value ^ BigInt(text.charCodeAt(i))) * 0x01000193n) % 2n ** 32n;
  return Number(value);
};

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

  it("finds the words that a pattern finds, in any text, each phrase once", () => {
    const pieces = fc.constantFrom(..."abZ19é'’ß漢กิー\n -ıﬁыİ", "😀", "𝒜", "\ud800", "\u0301", "'s", "'é");
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(text, (some) => {
        expect([...phrases(some)]).toEqual([...new Set(expectedPhrases(some).map(fnv1a))]);
        expect([...phraseTexts(some).values()]).toEqual([...new Set(expectedPhrases(some))]);
      }),
      { numRuns: 100, seed: 172 },
    );
  });
});
