import { expect, it } from "vitest";
import { formatDay, formatInterval, formatPercent } from "../../../src/view/report/format-number.ts";

it.each([
  [formatPercent(1 / 3, 300), "33\u00A0%"],
  [formatPercent(null), "n/a"],
  [formatInterval({ low: 0.1078, high: 0.6032, of: 10 }), "11 to 60\u00A0%"],
  [formatInterval({ low: null, high: null, of: 0 }), "n/a"],
  [formatDay("2026-01-02T03:04:05Z"), "2026-01-02"],
  [formatDay(null), "n/a"],
])("%s", (text, expected) => {
  expect(text).toBe(expected);
});
