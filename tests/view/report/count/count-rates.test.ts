import { describe, expect, it } from "vitest";
import { basisOf, countRates } from "../../../../src/view/report/count/count-rates.ts";
import type { Judged, Scored } from "../../../../src/view/report/count/judged.ts";
import { makeTicket } from "../make-assessment.ts";

/** One pair a row: reason or outcome, and probability. */
function pairs(rows: readonly (readonly [string, number])[]): Judged<Scored>[] {
  return rows.map(([kind, probability], at) => {
    const outcome = kind === "solvable" || kind === "unsure" ? kind : "unsolvable";
    const reason = outcome === "unsolvable" ? kind : null;
    const verdict = { ticketId: `t${at}`, outcome, reason, probability, chance: 0, evidence: [] };
    return { ticket: makeTicket(`t${at}`), verdict: verdict as unknown as Scored };
  });
}

const TEN = pairs([
  ["solvable", 0.9],
  ["solvable", 0.8],
  ["unsure", 0.5],
  ["not-findable", 0.9],
  ["not-visible", 0.2],
  ["outdated", 0.1],
  ["missing", 0.3],
  ["missing", 0.2],
  ["missing", 0],
  ["needs-agent", 0],
]);

describe("countRates, by hand on ten tickets", () => {
  it("estimates: 0.9 + 0.8 + 0.5 + 0.2 + 0.1 + 0.3 + 0.2 = 3, the one that is not findable left out", () => {
    const rates = countRates(TEN, "estimated");
    expect(rates.levelZeroRate.share).toBeCloseTo(0.3, 12);
    expect(rates.levelZeroRate).toBe(rates.estimatedRate);
    expect(rates.winnable).toBe(3);
    expect(rates.potentialRate.share).toBeCloseTo(0.6, 12);
  });

  it("answers by probability alone: 3 + 0.9 for the one that is not findable", () => {
    expect(countRates(TEN, "estimated").answeredRate?.share).toBeCloseTo(0.39, 12);
    expect(countRates(TEN, "decided").answeredRate?.share).toBeCloseTo(0.39, 12);
  });

  it("counts: 2 of 10, and 3 to win", () => {
    const rates = countRates(TEN, "decided");
    expect(rates.levelZeroRate).toBe(rates.decidedRate);
    expect(rates.decidedRate).toMatchObject({ count: 2, of: 10, share: 0.2 });
    expect(rates.potentialRate).toMatchObject({ count: 5, of: 10, share: 0.5 });
  });

  it("has to win what is there and does not reach people, however many are named, of which it says how many are solvable by their chances", () => {
    const sure = pairs([
      ...Array.from({ length: 8 }, () => ["solvable", 0.6] as const),
      ["outdated", 0.1],
      ["missing", 0],
    ]);
    // 4.8 + 0.1 + 1 of 10, and 8 named
    const { estimatedRate, namedLikely, potentialRate } = countRates(sure, "estimated");
    expect([estimatedRate.share, namedLikely!.share, potentialRate.share]).toEqual([
      expect.closeTo(0.49, 12),
      expect.closeTo(0.48, 12),
      expect.closeTo(0.59, 12),
    ]);
  });

  it("wins no more than all tickets", () => {
    const all = pairs([
      ["solvable", 0.9],
      ["not-visible", 0.45],
      ["outdated", 0.45],
    ]);
    // 1.8 + 2 of 3
    expect(countRates(all, "estimated").potentialRate).toMatchObject({ count: 3, share: 1, low: 1, high: 1 });
  });
});

describe("basisOf", () => {
  it.each([
    [{ name: "fitted", labels: 848 }, "estimated"],
    [{ name: "default", labels: 2441 }, "decided"],
    [{ name: "by hand", labels: 0 }, "decided"],
  ])("%o: %s", (model, basis) => {
    expect(basisOf(model)).toBe(basis);
  });
});
