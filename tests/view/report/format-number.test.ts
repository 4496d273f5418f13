import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatDay,
  formatInterval,
  formatMeasure,
  formatPercent,
  formatQuantity,
} from "../../../src/view/report/format-number.ts";

describe("formatPercent", () => {
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
    expect(formatPercent(share, of)).toBe(text.replace(" ", "\u00A0"));
  });
});

describe("the other numbers", () => {
  it.each([
    [formatInterval({ low: 0.1078, high: 0.6032, of: 10 }), "11 to 60\u00A0%"],
    [formatInterval({ low: null, high: null, of: 0 }), "n/a"],
    [formatCount(1234567), "1,234,567"],
    [formatCount(999), "999"],
    [formatQuantity(1, "ticket"), "1 ticket"],
    [formatQuantity(0, "ticket"), "0 tickets"],
    [formatMeasure(null), "not measured"],
    [formatMeasure(0.8567), "0.86"],
    [formatDay("2026-01-02T03:04:05Z"), "2026-01-02"],
    [formatDay(null), "n/a"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
