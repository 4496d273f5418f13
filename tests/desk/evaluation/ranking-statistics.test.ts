import { describe, expect, it } from "vitest";
import { joinVerdicts } from "../../../src/desk/evaluation/judged-ticket.ts";
import { rankingStatistics } from "../../../src/desk/evaluation/ranking-statistics.ts";
import { excluded, unsure } from "../../make/verdict.ts";
import { once } from "./draw.ts";
import { solvableTicket, unsolvableTicket } from "./labelled-tickets.ts";

/** The measures of one solvable ticket by name. */
function rank(found: readonly string[], right: readonly string[]) {
  const { judged } = joinVerdicts([unsure("1", 0.5, found)], [solvableTicket("1", ...right)]);
  return Object.fromEntries(
    rankingStatistics(judged).map(([name, { statistic }]) => [name, statistic(once(1))]),
  );
}

describe("nDCG@10 by hand, places worth 1, 1 ÷ log₂ 3 = 0.63093, 0.5, 0.43068, …", () => {
  it.each([
    ["the only one first", ["a", "x"], ["a"], 1],
    ["the only one second", ["x", "a"], ["a"], 0.63093],
    ["the only one third", ["x", "y", "a"], ["a"], 0.5],
    ["both on top", ["a", "b", "x"], ["a", "b"], 1],
    ["first and third of two", ["a", "x", "b"], ["a", "b"], 1.5 / 1.63093],
    ["second and fourth of three", ["x", "a", "y", "b"], ["a", "b", "c"], (0.63093 + 0.43068) / 2.13093],
    ["none", ["x"], ["a"], 0],
    ["no evidence", [], ["a"], 0],
    ["a label that names no article", ["a"], [], 0],
    ["a label that names one twice", ["a"], ["a", "a"], 1],
    ["evidence that names one twice", ["x", "a", "a"], ["a"], 0.63093],
    ["place 11", ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a"], ["a"], 0],
  ])("%s", (_, found, right, expected) => {
    expect(rank(found, right).ndcgAt10).toBeCloseTo(expected, 5);
  });

  it("asks for no more than ten of twelve right articles", () => {
    const twelve = Array.from({ length: 12 }, (_, i) => `a${i}`);
    expect(rank(twelve, twelve).ndcgAt10).toBeCloseTo(1, 12);
  });
});

it.each([
  [["a", "x"], { recallAt1: 1, recallAt5: 1, recallAt10: 1, mrrAt10: 1 }],
  [["x", "a"], { recallAt1: 0, recallAt5: 1, recallAt10: 1, mrrAt10: 0.5 }],
  [["1", "2", "3", "4", "5", "a"], { recallAt1: 0, recallAt5: 0, recallAt10: 1, mrrAt10: 1 / 6 }],
  [["x"], { recallAt1: 0, recallAt5: 0, recallAt10: 0, mrrAt10: 0 }],
])("recall and reciprocal rank of %j", (found, expected) => {
  expect(rank(found, ["a", "b"])).toMatchObject(expected);
});

it("speaks of solvable tickets only, excluded ones among them", () => {
  const { judged } = joinVerdicts(
    [excluded("1"), unsure("2", 0.5, ["a"]), unsure("3", 0.5, ["a"])],
    [solvableTicket("1", "a"), solvableTicket("2", "a"), unsolvableTicket("3", "gap")],
  );
  for (const [, { n, statistic }] of rankingStatistics(judged)) {
    expect([n, statistic(once(3))]).toEqual([2, 0.5]);
  }
});
