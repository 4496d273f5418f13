import { describe, expect, it } from "vitest";
import { costRange, DEFAULT_COSTS, readCosts } from "../../../src/core/gap/cost-range.ts";

const WEEKS = 365.25 / 7;

describe("costRange", () => {
  // $20 saved a ticket; low: 20 · (0.4 − 3/10) = 2, high: 20 · (0.75 − 1/10) = 13.
  it("is 2 to 13 dollars a ticket by default", () => {
    const { low, high, per, assumptions } = costRange(1, DEFAULT_COSTS);
    expect(low / WEEKS).toBeCloseTo(2, 9);
    expect(high / WEEKS).toBeCloseTo(13, 9);
    expect([per, assumptions]).toEqual(["year", DEFAULT_COSTS]);
  });

  it("falls below 0 where looking costs more than it saves", () => {
    const costs = readCosts({ uptake: { low: 0.1, high: 0.2 }, customerMinutes: { low: 0, high: 8 } });
    expect(costRange(1, costs).low / WEEKS).toBeCloseTo(20 * (0.1 - 0.8), 9);
    expect(costRange(1, costs).high / WEEKS).toBeCloseTo(4, 9);
  });
});

describe("readCosts", () => {
  it("puts the desk's own figures in place of the defaults", () => {
    expect(readCosts({ currency: "EUR", agentCost: 30 })).toEqual({
      ...DEFAULT_COSTS,
      currency: "EUR",
      agentCost: 30,
    });
  });

  it.each([
    { agentCost: 1 },
    { selfServiceCost: -1 },
    { agentCost: Number.NaN },
    { uptake: { low: 0.8, high: 0.4 } },
    { uptake: { low: 0.5, high: 1.5 } },
    { customerMinutes: { low: 4, high: 1 } },
    { breakEvenMinutes: 0 },
  ])("refuses %j", (given) => {
    expect(() => readCosts(given)).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
  });

  it.each([
    [{ agentcost: 3 }, /Did you mean "agentCost"/],
    [{ uptake: { low: 0.1, hi: 0.2 } }, /uptake\.hi/],
    [{ currency: 5 }, /currency must be text/],
  ])("refuses %j by its name", (given, message) => {
    expect(() => readCosts(given as never)).toThrow(message);
  });
});
