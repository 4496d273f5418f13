import { describe, expect, it } from "vitest";
import { estimateOf } from "../../../../src/view/report/count/rate-of.ts";

describe("estimateOf", () => {
  it("is the expected share with the interval of a sample, by hand", () => {
    // 25 of 100: 0.25 ± (1.959964 · √(100 · 0.25 · 0.75) + 0.5) ÷ 100 = 0.25 ± 0.089869
    const rate = estimateOf(25, 100);
    expect(rate).toMatchObject({ count: 25, of: 100, share: 0.25 });
    expect(rate.low).toBeCloseTo(0.160131, 5);
    expect(rate.high).toBeCloseTo(0.339869, 5);
  });

  it("counts whole tickets, but keeps the share exact", () => {
    expect(estimateOf(3.75, 10).count).toBe(4);
    expect(estimateOf(3.25, 10).count).toBe(3);
    expect(estimateOf(3.25, 10).share).toBeCloseTo(0.325, 12);
  });

  it("stays within [0, 1]", () => {
    expect(estimateOf(12, 10)).toEqual({ count: 10, of: 10, share: 1, low: 1, high: 1 });
    expect(estimateOf(0, 10)).toEqual({ count: 0, of: 10, share: 0, low: 0, high: 0 });
  });

  it("is null without tickets", () => {
    expect(estimateOf(0, 0)).toEqual({ count: 0, of: 0, share: null, low: null, high: null });
  });
});
