import { describe, expect, it } from "vitest";
import { createLearnedLists } from "../../src/search/learned-lists.ts";
import type { PastQuestion } from "../../src/search/learned-words.ts";
import { saturate } from "../../src/search/saturate.ts";

const places = new Map([
  ["a", 0],
  ["b", 1],
]);
const question = (
  text: string,
  articleIds: readonly string[],
  createdAt: string | null = null,
): PastQuestion => {
  const terms = [...new Set(text.split(" "))];
  return { articleIds, terms, weights: terms.map(() => 1), subject: text, createdAt };
};
const listsOf = (questions: readonly PastQuestion[], halfLifeDays: number | null = null) =>
  createLearnedLists({ questions, halfLifeDays }, places);

describe("createLearnedLists", () => {
  it("counts for each word the articles that it led to", () => {
    const { terms, counts, sizes, idf } = listsOf([
      question("x y", ["a"]),
      question("x", ["a", "b"]),
      question("y", ["hidden"]),
    ]);
    const row = (term: string) => {
      const number = terms.get(term)!;
      const [from, to] = [counts.offsets[number]!, counts.offsets[number + 1]!];
      return [[...counts.units.subarray(from, to)], [...counts.impacts.subarray(from, to)]];
    };
    expect([...terms.keys()]).toEqual(["x", "y"]);
    expect(row("x")).toEqual([
      [0, 1],
      [2, 1],
    ]);
    expect(row("y")).toEqual([[0], [1]]);
    expect([...sizes]).toEqual([2, 1]);
    // ln(1 + (N − df + ½) ÷ (df + ½)) with N = 2 questions: df = 2 and df = 1.
    expect(idf[0]).toBeCloseTo(Math.log(1 + 0.5 / 2.5), 12);
    expect(idf[1]).toBeCloseTo(Math.log(1 + 1.5 / 1.5), 12);
  });

  it("lets old questions fade, counted from the newest that the viewer may know of", () => {
    const { sizes } = listsOf(
      [
        question("x", ["a"], "2026-01-01"),
        question("x", ["a"], "2026-01-11"),
        question("x", ["hidden"], "2026-06-01"),
      ],
      10,
    );
    expect(sizes[0]).toBeCloseTo(1.5, 12);
  });
});

describe("trust", () => {
  const times = (count: number, ...rest: Parameters<typeof question>) =>
    Array.from({ length: count }, () => question(...rest));

  it.each<[string, PastQuestion[], number]>([
    ["no questions", [], 0],
    ["one question", [question("x", ["a"])], 0],
    ["words that tell the articles apart", [...times(20, "x", ["a"]), ...times(20, "y", ["b"])], 1],
    ["words that tell nothing", [...times(20, "x", ["a"]), ...times(20, "x", ["b"])], 0],
    ["another word each time", [question("x", ["a"]), question("y", ["a"]), question("z", ["b"])], 0],
    // 4 of 4 right, 5 failures added: 4/9; guessing gives ½; nothing beyond chance.
    ["too few to prove it", [...times(2, "x", ["a"]), ...times(2, "y", ["b"])], 0],
    // 10 of 10 right, 5 failures added: 10/15; beyond chance (2/3 − 1/2) ÷ (1 − 1/2) = 1/3, and 0.3 is full.
    ["ten", [...times(5, "x", ["a"]), ...times(5, "y", ["b"])], 1],
    // 8 of 8 right, 5 failures added: 8/13; beyond chance (8/13 − 1/2) ÷ (1/2) = 3/13, of 0.3.
    ["eight", [...times(4, "x", ["a"]), ...times(4, "y", ["b"])], 3 / 13 / 0.3],
  ])("%s", (_, questions, trust) => {
    expect(listsOf(questions).trust).toBeCloseTo(trust, 12);
  });
});

it("saturates: 2 of 10 are 2 ÷ (2 + 1 + 0.1 · 10)", () => {
  expect(saturate(2, 10)).toBeCloseTo(0.5, 12);
  expect(saturate(0, 10)).toBe(0);
});
