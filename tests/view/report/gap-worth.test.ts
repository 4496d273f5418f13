import { describe, expect, it } from "vitest";
import { DEFAULT_COSTS } from "../../../src/core/gap/cost-range.ts";
import { costAssumptionText, costText, paceText, wavesText } from "../../../src/view/report/gap-worth.ts";
import { englishVoice } from "../../../src/view/report/voice.ts";

const trend = (direction: "rising" | "steady") => ({
  direction,
  earlier: 1,
  later: 9,
  chance: 0.02,
  weeks: [],
});

describe("paceText", () => {
  it.each([
    [{ perWeek: 1.52, trend: trend("rising") }, "1.5 a week, rising (1 in the earlier half, 9 in the later)"],
    [
      { perWeek: 2, trend: trend("steady") },
      "2.0 a week, no clear trend (1 in the earlier half, 9 in the later)",
    ],
    [{ perWeek: 0.04, trend: null }, "less than 0.1 a week"],
    [{ perWeek: null, trend: null }, null],
  ])("%j", (value, text) => {
    expect(paceText({ ...value, cost: null }, englishVoice)).toBe(text);
  });
});

describe("costText", () => {
  it.each([
    [157, 1022, "USD 160 to 1,000 a year"],
    [-44.6, 3, "USD −45 to 3 a year"],
    [-0.2, 0.4, "USD 0 to 0 a year"],
    [9.6, 1_234_567, "USD 10 to 1,200,000 a year"],
  ])("%d to %d", (low, high, text) => {
    expect(costText({ low, high, per: "year", currency: "USD" }, englishVoice)).toBe(text);
  });

  it("is null without a range", () => {
    expect(costText(null, englishVoice)).toBeNull();
  });
});

describe("wavesText", () => {
  const wave = (firstSeen: string, lastSeen: string, count: number, label: string | null) => ({
    firstSeen,
    lastSeen,
    count,
    label,
  });

  it.each([
    [[], null],
    [[wave("2026-03-01T08:00:00Z", "2026-03-01T19:00:00Z", 3, null)], "2026-03-01 (3 tickets)"],
    [
      [wave("2026-03-01", "2026-04-02", 1200, "blank"), wave("2026-07-01", "2026-07-03", 4, null)],
      "2026-03-01 to 2026-04-02 (1,200 tickets: blank); 2026-07-01 to 2026-07-03 (4)",
    ],
  ])("%j", (waves, text) => {
    expect(wavesText({ waves }, englishVoice)?.replaceAll("\u00A0", " ") ?? null).toBe(text);
  });
});

it("prints every assumption", () => {
  const text = costAssumptionText(DEFAULT_COSTS, englishVoice).replaceAll("\u00A0", " ");
  for (const part of ["USD 22", "and 2 without", "40 to 75 %", "1 to 3 minutes", "10 minutes"]) {
    expect(text).toContain(part);
  }
});
