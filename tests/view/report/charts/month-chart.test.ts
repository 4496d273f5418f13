import { describe, expect, it } from "vitest";
import { fewMonths, monthChart } from "../../../../src/view/report/charts/month-chart.ts";
import { rateOf } from "../../../../src/view/report/count/rate-of.ts";
import { englishVoice } from "../../../../src/view/report/voice.ts";

const month = (name: string) => ({
  name,
  groups: 1,
  rate: rateOf(10, 40),
  decided: 10,
  potential: rateOf(10, 40),
  small: false,
});
const count = (text: string, part: string): number => text.split(part).length - 1;

describe("monthChart", () => {
  it("links neighbours, over the turn of the year too, and breaks at a missing month", () => {
    const chart = monthChart(
      ["2025-11", "2025-12", "2026-01", "2026-03"].map(month),
      englishVoice,
    ).toString();
    expect(count(chart, 'class="trend"')).toBe(2);
    expect(count(chart, "<circle")).toBe(4);
  });

  it("draws no line between two points, and says of a few months that they are no trend", () => {
    const two = ["2026-01", "2026-02"].map(month);
    expect(count(monthChart(two, englishVoice).toString(), 'class="trend"')).toBe(0);
    expect(fewMonths(two, englishVoice)?.toString()).toContain("2 months are no trend");
    const five = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"].map(month);
    expect([fewMonths(two.slice(1), englishVoice), fewMonths(five, englishVoice)]).toEqual([null, null]);
  });

  it("draws no point for a month with too few tickets for a rate", () => {
    const few = { ...month("2026-02"), rate: { count: 1, of: 3, share: null, low: null, high: null } };
    const chart = monthChart([month("2026-01"), few, month("2026-03")], englishVoice).toString();
    expect([count(chart, "<circle"), count(chart, 'class="trend"')]).toEqual([2, 0]);
    expect(chart).toContain("n 3</text>");
  });

  it("draws the last 24 months and labels the newest", () => {
    const names = Array.from(
      { length: 36 },
      (_, at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    );
    const chart = monthChart(names.map(month), englishVoice).toString();
    expect(count(chart, "<circle")).toBe(24);
    expect(chart).toContain(">2025-12</text>");
    expect(chart).not.toContain("2023-12");
  });
});
