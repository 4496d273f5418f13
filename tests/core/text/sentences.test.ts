import { describe, expect, it } from "vitest";
import { placesOf, splitSentences, tokensWithin } from "../../../src/core/text/sentences.ts";

describe("splitSentences", () => {
  it.each([
    ["One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]],
    ["Version 10.2.1 of app.exe", ["Version 10.2.1 of app.exe"]],
    ["a\n\nb", ["a", "b"]],
    ["", []],
    ["Ends here.", ["Ends here."]],
  ])("cuts %j", (text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });
});

describe("tokensWithin", () => {
  it("gives each range its tokens, and none where a token reaches over its edge", () => {
    const tokens = [
      { start: 0, end: 3 },
      { start: 4, end: 9 },
      { start: 10, end: 12 },
      { start: 14, end: 15 },
    ];
    const ranges = [
      [0, 3],
      [4, 8],
      [8, 13],
      [14, 15],
    ] as const;
    expect(tokensWithin(placesOf(tokens), ranges)).toEqual([[0], null, null, [3]]);
  });
});
