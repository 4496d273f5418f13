import { describe, expect, it } from "vitest";
import {
  countText,
  decimalText,
  measureText,
  percentsText,
  percentText,
  pointsText,
  quantityText,
  signedText,
} from "../../../src/core/text/number-text.ts";

describe("percentText", () => {
  it.each([
    [null, 10, "n/a"],
    [0, 10, "0 %"],
    [1, 10, "100 %"],
    [1 / 3, 300, "33 %"],
    [1 / 3, 3000, "33.3 %"],
    [0.004, 250, "<1 %"],
    [0.0004, 2500, "<0.1 %"],
    [0.999, 999, ">99 %"],
    [0.9999, 10_000, ">99.9 %"],
  ])("%d of %i is %s", (share, of, text) => {
    expect(percentText(share, of)).toBe(text);
  });
});

describe("the other numbers", () => {
  it.each([
    [percentsText({ low: 0.1078, high: 0.6032, of: 10 }), "11 to 60 %"],
    [percentsText({ low: 0.1078, high: 0.6032, of: 1000 }), "10.8 to 60.3 %"],
    [percentsText({ low: null, high: null, of: 0 }), "n/a"],
    [pointsText(0.0242), "+2.4"],
    [pointsText(-0.003), "−0.3"],
    [pointsText(0.0004), "0.0"],
    [pointsText(-0.0004), "0.0"],
    [pointsText(null), "n/a"],
    [signedText(1.2, 2), "+1.20"],
    [signedText(-0.3, 2), "−0.30"],
    [decimalText(3.44, 1), "3.4"],
    [decimalText(-0.3, 1), "−0.3"],
    [decimalText(-0.04, 1), "0.0"],
    [decimalText(null, 1), "n/a"],
    [countText(1234567), "1,234,567"],
    [countText(999), "999"],
    [quantityText(1, "ticket"), "1 ticket"],
    [quantityText(0, "ticket"), "0 tickets"],
    [measureText(null), "not measured"],
    [measureText(0.8567), "0.86"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
