import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usualSpelling } from "../../../src/core/name/usual-spelling.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";

const analyzer = createAnalyzer();
const respell = (text: string, ...texts: string[]) => usualSpelling(texts, new Map(), analyzer)(text);

describe("usualSpelling", () => {
  it.each([
    ["capitals", "linkedin blocked", ["my LinkedIn is gone", "locked LinkedIn page"], "LinkedIn blocked"],
    [
      "capitals that a third writes",
      "vpn drops",
      ["we lost the VPN", "we lost the VPN", "we lost the vpn", "we lost a vpn"],
      "VPN drops",
    ],
    ["small letters", "my Printer is off", ["my printer", "a printer"], "my printer is off"],
    ["hyphens", "e-sim dead", ["my eSIM", "his eSIM"], "eSIM dead"],
  ])("follows most people in %s", (_, text, texts, expected) => {
    expect(respell(text, ...texts)).toBe(expected);
  });

  it.each([
    ["what one person writes", "vpn drops", ["my VPN"]],
    ["the head of a sentence", "printer off", ["Printer off. Printer on.", "Printer off"]],
    ["headlines", "printer off", ["My New Printer Is Off", "MY PRINTER IS OFF"]],
    ["a name of several words", "the Printer Queue", ["my printer queue", "a printer queue"]],
    ["other forms of the word", "print off", ["all Printing", "all Printing"]],
  ])("does not learn from %s", (_, text, texts) => {
    expect(respell(text, ...texts)).toBe(text);
  });

  it("mends misspellings as the word meant is usually written, and keeps what stands between", () => {
    const mend = usualSpelling(["open Mozilla now"], new Map([["mozila", "mozilla"]]), analyzer);
    expect(mend(" Update (my) mozila?!")).toBe(" Update (my) Mozilla?!");
    expect(mend("My Mozila Firefox")).toBe("My Mozilla Firefox");
  });

  it("changes no term, whatever the texts say", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 40 })),
        fc.string({ maxLength: 40 }),
        (texts, text) => {
          expect(analyzer.terms(usualSpelling([...texts, text, text], new Map(), analyzer)(text))).toEqual(
            analyzer.terms(text),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
