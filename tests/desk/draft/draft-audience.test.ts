import { expect, it } from "vitest";
import { draftAudience } from "../../../src/desk/draft/draft-audience.ts";

it.each([
  ["nobody", [], ["public"]],
  ["customers", [[], []], ["public"]],
  ["employees", [["employees"], ["employees", "engineers"]], ["employees"]],
  [
    "two groups that go together",
    [
      ["a", "b"],
      ["b", "a"],
    ],
    ["a", "b"],
  ],
  ["two groups of a half each: the first by name", [["partners"], ["engineers"]], ["engineers"]],
  ["three groups: the first by name", [["c"], ["b"], ["a"]], ["a"]],
  ["the largest of three groups", [["c"], ["c"], ["b"], ["a"], ["c"], ["b"], ["a"]], ["c"]],
  ["most of them, but not all", [["employees"], ["employees"], []], ["employees"]],
  ["few of them", [["employees"], [], []], ["public"]],
])("%s", (_, held, audience) => {
  expect(draftAudience(held.map((audiences) => ({ audiences })))).toEqual(audience);
});
