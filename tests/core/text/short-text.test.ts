import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortText } from "../../../src/core/text/short-text.ts";

describe("shortText", () => {
  it.each([
    ["short", 10, "short"],
    ["  two\n\tlines\u0000 ", 20, "two lines"],
    ["abcdefghij", 5, "abcd…"],
    ["abc defghij", 5, "abc…"],
    ["😀😀😀😀", 3, "😀😀…"],
    ["a\u202Eb\u2066c", 10, "a b c"],
    ["\uD800x", 10, "\uFFFDx"],
    ["שלום", 10, "שלום"],
    ["", 10, ""],
  ])("%j in %i", (text, limit, expected) => {
    expect(shortText(text, limit)).toBe(expected);
  });

  it("never exceeds the limit, and changes nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ab \n\u0000\u202E…", "\uD800", "😀"), maxLength: 300 }),
        fc.integer({ min: 2, max: 40 }),
        (text, limit) => {
          const once = shortText(text, limit);
          expect([...once].length).toBeLessThanOrEqual(limit);
          expect(shortText(once, limit)).toBe(once);
        },
      ),
    );
  });
});
