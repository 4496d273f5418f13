import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodOf, trendOf, weeksOf } from "../../../src/core/gap/gap-trend.ts";

/** Day `day` of a period that begins on 1 January 2026. */
const on = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
const fourWeeks = periodOf([on(0), on(27)]);

describe("periodOf", () => {
  it("reaches from the first to the last date that can be read", () => {
    expect(periodOf([on(3), null, "soon", on(1)])).toEqual({
      fromMs: Date.parse(on(1)),
      toMs: Date.parse(on(3)),
    });
  });

  it.each([[[]], [[null]], [["soon"]]])("is null for %j", (dates) => {
    expect(periodOf(dates)).toBeNull();
  });

  it("counts its last day: 28 days are four weeks, one day is a seventh", () => {
    expect(weeksOf(fourWeeks!)).toBe(4);
    expect(weeksOf(periodOf([on(0)])!)).toBeCloseTo(1 / 7, 12);
  });
});

describe("trendOf", () => {
  // Two-sided binomial chances by hand: 0 of 5 is 2/32, 0 of 6 is 2/64.
  it.each([
    ["five in the later half", [20, 21, 22, 23, 24], "steady", 0, 5, 0.0625],
    ["six in the later half", [19, 20, 21, 22, 23, 24], "rising", 0, 6, 0.03125],
    ["six in the earlier half", [1, 2, 3, 4, 5, 6], "falling", 6, 0, 0.03125],
    ["three and three", [1, 2, 3, 22, 23, 24], "steady", 3, 3, 1],
  ] as const)("%s", (_, days, direction, earlier, later, chance) => {
    const trend = trendOf(days.map(on), fourWeeks)!;
    expect(trend).toMatchObject({ direction, earlier, later });
    expect(trend.chance).toBeCloseTo(chance, 12);
  });

  const threeYears = periodOf([on(0), on(1095)]);
  it.each([
    ["many in the later half, but none lately", [560, 570, 580, 590, 600, 610, 1000], threeYears, "steady"],
    ["many in the later half, and lately", [560, 600, 900, 950, 1000, 1050, 1090], threeYears, "rising"],
    ["over for more than a year", [1, 2, 3, 4, 5, 6, 7, 8, 9, 700], threeYears, "steady"],
    ["seen within the last year", [1, 2, 3, 4, 5, 6, 7, 8, 9, 740], threeYears, "falling"],
    // By hand, with a half of 547.5 days: (1 − 210 ÷ 547.5)⁶ = .055, (1 − 220 ÷ 547.5)⁶ = .046.
    ["silent for 210 days, as chance may have it", [600, 700, 830, 840, 850, 885], threeYears, "rising"],
    ["silent for longer than chance would have it", [600, 700, 830, 840, 850, 875], threeYears, "steady"],
  ] as const)("%s: %s", (_, days, period, direction) => {
    expect(trendOf(days.map(on), period)!.direction).toBe(direction);
  });

  it("counts full weeks from the end of the period", () => {
    expect(trendOf([0, 6, 7, 27, 27].map(on), fourWeeks)!.weeks).toEqual([2, 1, 0, 2]);
  });

  it("leaves out the days before the first full week", () => {
    const period = periodOf([on(0), on(15)]);
    expect(trendOf([0, 1, 2, 15].map(on), period)!.weeks).toEqual([1, 1]);
  });

  it.each([
    ["no date", [null], fourWeeks],
    ["no period", [on(1)], null],
    ["a period of less than two weeks", [on(1)], periodOf([on(0), on(12)])],
  ])("is null for %s", (_, dates, period) => {
    expect(trendOf(dates, period)).toBeNull();
  });

  it("calls a steady flow a trend in at most one of twenty cases", () => {
    const days = fc.array(fc.integer({ min: 0, max: 27 }), { minLength: 40, maxLength: 40 });
    const drawn = fc.sample(days, { numRuns: 400, seed: 7 });
    const trends = drawn.filter((each) => trendOf(each.map(on), fourWeeks)!.direction !== "steady");
    expect(trends.length / drawn.length).toBeLessThan(0.08);
  });
});
