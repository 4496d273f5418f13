import { expect, it } from "vitest";
import { longestRule, suffixes, suffixRules } from "../../../src/core/text/suffix-rules.ts";

it.each([
  ["national", "ational"],
  ["option", "tion"],
  ["ion", "ion"],
  ["on", undefined],
  ["", undefined],
])("longestRule: %j ends in %j", (word, suffix) => {
  expect(longestRule(word, suffixes("ion ational tion al"))?.[0]).toBe(suffix);
});

it("longestRule takes a shorter suffix where the longer one begins too early", () => {
  const rules = suffixRules([
    ["tion", "t"],
    ["ion", ""],
  ]);
  expect(longestRule("option", rules, 3)).toEqual(["ion", ""]);
  expect(longestRule("option", rules, 4)).toBeUndefined();
});
