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
  ["two groups of a half each", [["partners"], ["engineers"]], ["engineers", "partners"]],
  ["three groups", [["c"], ["b"], ["a"]], ["a", "b", "c"]],
  ["most of them, but not all", [["employees"], ["employees"], []], ["employees"]],
  ["few of them", [["employees"], [], []], ["public"]],
])("%s", (_, held, audience) => {
  expect(draftAudience(held.map((audiences) => ({ audiences })))).toEqual(audience);
});
