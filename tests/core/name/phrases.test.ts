import { expect, it } from "vitest";
import { findPhrases } from "../../../src/core/name/phrases.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";

const phrases = (...texts: string[]) => findPhrases(texts, createAnalyzer());
const texts = (...each: string[]) => phrases(...each).map(({ text }) => text);

it("joins spellings of the same terms under the usual one", () => {
  const found = phrases("Tab groups", "tab group", "tab groups", "Tab groups tab groups");
  expect(found.find(({ terms }) => terms.length === 2)).toMatchObject({ text: "Tab groups", texts: 4 });
});

it("prefers small letters on a tie", () => {
  expect(texts("Printer", "printer")).toEqual(["printer"]);
});

it("prefers the shorter spelling on a tie", () => {
  expect(texts("set up for these printers", "set up printers")).toContain("set up printers");
  expect(texts("set up for these printers", "set up printers")).not.toContain("set up for these printers");
});

it.each([
  ["ends where a sentence does", "printer. Mouse", "printer. Mouse"],
  ["ends at a line", "printer\nmouse", "printer\nmouse"],
  [
    "has five words at most",
    "printer mouse badge garage laptop rack",
    "printer mouse badge garage laptop rack",
  ],
  ["has no mail address", "printer user@example.com mouse", "example.com"],
  ["does not begin with a stop word", "the printer", "the printer"],
])("a phrase %s", (_, text, not) => {
  expect(texts(text)).not.toContain(not);
  expect(texts(text)).toContain("printer");
});

it("keeps stop words in between", () => {
  expect(texts("password for the printer")).toContain("password for the printer");
});
