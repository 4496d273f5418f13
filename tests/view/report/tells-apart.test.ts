import { expect, it } from "vitest";
import { rateOf } from "../../../src/view/report/count/rate-of.ts";
import { tellsApart } from "../../../src/view/report/tells-apart.ts";

const rows = (...names: (string | null)[]) =>
  names.map((name) => ({
    name,
    groups: 1,
    rate: rateOf(1, 2),
    decided: 1,
    potential: rateOf(1, 2),
    small: true,
  }));

it.each([
  [[], false],
  [[null], false],
  [["unknown"], false],
  [["unknown", null], false],
  [["mail"], false],
  [["mail", null], true],
  [["incident", "unknown"], true],
])("%j: %s", (names, expected) => {
  expect(tellsApart(rows(...names))).toBe(expected);
});
