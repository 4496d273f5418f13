import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closedUpTo, closingDays, latelyShare, weightOf } from "../../../src/core/history/closed-lately.ts";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { recall } from "../../../src/core/history/recall.ts";
import { plainAnalyzer, resolved, termsOf } from "./desk.ts";

describe("closedUpTo", () => {
  it("counts the tickets of fifteen days, each the less the longer ago", () => {
    const days = Float64Array.of(80, 85, 94, 100, 100, 101);
    expect(closedUpTo(days, 100)).toBeCloseTo(1 + 1 + 9 / 15, 12);
    expect(closedUpTo(days, 99.5)).toBeCloseTo(1 - 5.5 / 15 + (1 - 14.5 / 15), 12);
    expect(closedUpTo(days, 79)).toBe(0);
    expect(closedUpTo(days, 200)).toBe(0);
  });

  it("agrees with looking at each ticket", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((quarter) => quarter / 4);
    fc.assert(
      fc.property(fc.array(day), day, (days, asked) => {
        const expected = days.reduce((sum, each) => sum + weightOf(asked - each), 0);
        expect(closedUpTo(Float64Array.from(days).sort(), asked)).toBeCloseTo(expected, 9);
      }),
    );
  });
});

it("is a share on a log scale", () => {
  expect(latelyShare(0)).toBe(0);
  expect(latelyShare(1)).toBeCloseTo(Math.log(2) / Math.log(11), 12);
  expect([latelyShare(10), latelyShare(1000)]).toEqual([1, 1]);
});

it("lists each article's days in order, undated tickets left out", () => {
  const ticket = (articleIds: readonly string[], createdAt: string | null) => ({
    id: "",
    articleIds,
    createdAt,
    category: null,
    agentDid: null,
    language: null,
    audiences: [],
    requester: null,
  });
  const tickets = [
    ticket(["a", "b", "a"], "1970-01-09"),
    ticket([], "1970-01-02"),
    ticket(["a"], "1970-01-03"),
    ticket(["b"], null),
  ];
  const places = new Map([
    ["a", 0],
    ["b", 1],
  ]);
  expect(closingDays(tickets, places)).toEqual([Float64Array.of(2, 8), Float64Array.of(8)]);
});

describe("recall", () => {
  const on = (createdAt: string) => ({ createdAt });
  const history = createHistory(
    [
      resolved("1", "vpn", ["a"], on("2026-03-01")),
      resolved("2", "mail", ["a"], on("2026-03-09")),
      resolved("3", "jam", ["b"], on("2026-03-20")),
    ],
    plainAnalyzer,
  );
  const lately = (id: string, createdAt: string | null, exclude?: string) =>
    recall(history, termsOf("vpn", null, createdAt), exclude === undefined ? {} : { exclude }).voteFor(id)
      .lately;

  it("knows which articles closed tickets in the days before", () => {
    expect(lately("a", "2026-03-10")).toBeCloseTo(latelyShare(6 / 15 + 14 / 15), 9);
    expect(lately("b", "2026-03-10")).toBe(0);
    expect(lately("a", null)).toBe(0);
    expect(lately("unheard", "2026-03-10")).toBe(0);
  });

  it("does not take a ticket for its own forerunner", () => {
    expect(lately("a", "2026-03-09", "2")).toBeCloseTo(latelyShare(7 / 15), 9);
    expect(lately("a", "2026-03-01", "1")).toBe(0);
  });
});
