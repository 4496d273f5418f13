import { expect, it } from "vitest";
import { parsePartialJson } from "../../../src/core/ticket/partial-json.ts";

it("reads what stands before the end, and leaves out what is cut off", () => {
  expect(parsePartialJson('{"a": [1, {"b": "x"}, {"c": "y')).toEqual({
    value: { a: [1, { b: "x" }, {}] },
    isWhole: false,
  });
});

it("gives up what is nested deeper than any export, instead of taking the square of its length", () => {
  expect(parsePartialJson("[".repeat(101))).toBeNull();
  expect(parsePartialJson('{"a":'.repeat(100_000))).toBeNull();
  expect(parsePartialJson("[".repeat(90))).not.toBeNull();
});
