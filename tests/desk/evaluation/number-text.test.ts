import { expect, it } from "vitest";
import {
  differenceIntervalText,
  differenceText,
  intervalText,
  valueText,
} from "../../../src/desk/evaluation/number-text.ts";

it.each([
  [0.8836, "share", "88.4 %"],
  [0.8836, "number", "0.884"],
  [0.013, "difference", "+1.3"],
  [-0.013, "difference", "−1.3"],
  [-0.0001, "difference", "0.0"],
  [null, "share", "n/a"],
  [null, "difference", "n/a"],
] as const)("value %s as %s", (value, unit, text) => expect(valueText(value, unit)).toBe(text));

it.each([
  [{ low: 0.81, high: 0.925 }, "share", "81.0 to 92.5 %"],
  [{ low: 0.81, high: 0.925 }, "number", "0.810 to 0.925"],
  [{ low: -0.02, high: 0.041 }, "difference", "−2.0 to +4.1"],
  [null, "share", "n/a"],
] as const)("interval %j as %s", (interval, unit, text) => expect(intervalText(interval, unit)).toBe(text));

it.each([
  [0.052, "share", "+5.2"],
  [-0.052, "number", "−0.052"],
  [0.0004, "number", "0.000"],
  [null, "number", "n/a"],
] as const)("difference %s of a %s", (value, unit, text) => expect(differenceText(value, unit)).toBe(text));

it("writes both ends of a difference with their signs", () => {
  expect(differenceIntervalText({ low: -0.01, high: 0.0321 }, "share")).toBe("−1.0 to +3.2");
  expect(differenceIntervalText(null, "share")).toBe("n/a");
});
