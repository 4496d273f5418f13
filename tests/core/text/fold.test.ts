import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";

const anyText = fc
  .array(fc.integer({ max: 0x10ffff, min: 0 }))
  .map((codes) => String.fromCodePoint(...codes));
const asciiText = fc.array(fc.integer({ max: 0x7f, min: 0 })).map((codes) => String.fromCharCode(...codes));

describe("fold", () => {
  it.each([
    ["Café", "cafe"],
    ["CAFE\u0301", "cafe"],
    ["ｃａｆｅ", "cafe"],
    ["Straße", "strasse"],
    ["STRASSE", "strasse"],
    ["Ærøskøbing", "aeroskobing"],
    ["Łódź", "lodz"],
    ["İstanbul", "istanbul"],
    ["ﬁle", "file"],
    ["x²", "x2"],
    ["Ёлка", "елка"],
    ["Ώρα", "ωρα"],
    ["مُحَمَّد", "محمد"],
    ["हिन्दी", "हिन्दी"],
    ["한국어", "한국어"],
    ["が", "が"],
    ["soft\u00adhyphen", "softhyphen"],
    ["zero\u200bwidth", "zerowidth"],
    ["don’t", "don't"],
    ["", ""],
    ["plain ascii 123", "plain ascii 123"],
  ])("%j → %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("folds every character of the Basic Plane once and for all", () => {
    for (let code = 0; code < 0x10000; code++) {
      const once = fold(String.fromCharCode(code));
      if (fold(once) !== once) expect.fail(`U+${code.toString(16)} folds to ${once}, then to ${fold(once)}`);
    }
  });

  it("is idempotent", () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  it("lowers plain ASCII and does nothing else to it", () => {
    fc.assert(fc.property(asciiText, (text) => fold(text) === text.toLowerCase()));
  });
});
