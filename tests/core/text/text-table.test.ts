import { expect, it } from "vitest";
import { textTable } from "../../../src/core/text/text-table.ts";

it("lines up columns, words left and numbers right", () => {
  const table = textTable([
    ["Name", "n"],
    ["a", "10"],
    ["longer", "5"],
  ]);
  expect(table.split("\n")).toEqual(["Name     n", "------  --", "a       10", "longer   5"]);
});

it("counts code points, and lets no control character through", () => {
  const control = String.fromCharCode(27);
  expect(textTable([["😀"], [`${control}[2J`]]).split("\n")).toEqual(["😀", "----", " [2J"]);
});
