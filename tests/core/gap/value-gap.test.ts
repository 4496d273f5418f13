import { describe, expect, it } from "vitest";
import { DEFAULT_COSTS } from "../../../src/core/gap/cost-range.ts";
import { findGaps } from "../../../src/core/gap/find-gaps.ts";
import { periodOf } from "../../../src/core/gap/gap-trend.ts";
import { valueGap } from "../../../src/core/gap/value-gap.ts";
import { ticket, unsolvable } from "./tickets.ts";

const on = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
const context = { period: periodOf([on(0), on(27)]), costs: DEFAULT_COSTS };

describe("valueGap", () => {
  it("spreads the tickets of one day over the whole period: 8 in 4 weeks are 2 a week", () => {
    const value = valueGap(new Array(8).fill(on(3)), 8, context);
    expect(value.perWeek).toBe(2);
    expect(value.cost!.low).toBeCloseTo((2 * 2 * 365.25) / 7, 9);
  });

  it("prices only the tickets that an article can win: 6 of 8 cost three quarters", () => {
    const all = valueGap(new Array(8).fill(on(3)), 8, context).cost!;
    expect(valueGap(new Array(8).fill(on(3)), 6, context).cost!.high).toBeCloseTo(0.75 * all.high, 9);
  });

  it("prices no article where it can win no ticket", () => {
    expect(valueGap([on(3), on(4)], 0, context)).toMatchObject({ perWeek: 0.5, cost: null });
  });

  it("counts only tickets with a date, and says nothing without one", () => {
    expect(valueGap([on(3), null, "soon", on(9)], 4, context).perWeek).toBe(0.5);
    expect(valueGap([null, "soon"], 2, context)).toEqual({ perWeek: null, trend: null, cost: null });
  });

  it("names no pace for less than two weeks", () => {
    const period = periodOf([on(0), on(12)]);
    expect(valueGap([on(1), on(2)], 2, { ...context, period })).toEqual({
      perWeek: null,
      trend: null,
      cost: null,
    });
  });
});

describe("findGaps", () => {
  const tickets = ["vpn drops in hotel wifi", "hotel wifi drops vpn", "vpn drops on hotel wifi again"].map(
    (subject, at) => ticket(`t${at}`, subject, { createdAt: on(10 + at) }),
  );
  const others = ["printer jam", "cake recipe"].map((subject, at) =>
    ticket(`o${at}`, subject, { createdAt: on(27 * at) }),
  );
  const all = [...tickets, ...others];
  const verdicts = all.map(({ id }) => unsolvable(id));

  it("values gaps over the period of all scored tickets", () => {
    const [gap] = findGaps(all, verdicts);
    expect(gap!.value.perWeek).toBe(0.75);
    expect(gap!.value.trend!.weeks).toEqual([0, 3, 0, 0]);
  });

  it("takes the desk's own costs", () => {
    const [gap] = findGaps(all, verdicts, { costs: { currency: "EUR" } });
    expect(gap!.value.cost!.assumptions.currency).toBe("EUR");
    expect(() => findGaps(all, verdicts, { costs: { agentCost: -1 } })).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION" }),
    );
  });
});
