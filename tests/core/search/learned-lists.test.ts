import { describe, expect, it } from "vitest";
import { createLearnedLists } from "../../../src/core/search/learned-lists.ts";
import type { PastQuestion } from "../../../src/core/search/learned-words.ts";
import { saturate } from "../../../src/core/search/saturate.ts";

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
  return {
    articleIds,
    terms,
    weights: terms.map(() => 1),
    subject: text,
    createdAt,
    audiences: [],
    requester: null,
  };
};
const listsOf = (questions: readonly PastQuestion[], halfLifeDays: number | null = null) =>
  createLearnedLists({ questions, halfLifeDays }, everybody);
const everybody = {
  ordinalById: places,
  audiences: [] as readonly string[],
  isInArticles: (term: string) => ["x", "y", "z", "mailbox", "of", "ARTICLE"].includes(term),
  termsOf: (text: string) => text.split(" "),
  askText: () => ({ scores: new Float64Array(2), covered: 0 }),
};

describe("createLearnedLists", () => {
  it("counts for each word the articles that it led to", () => {
    const { terms, counts, sizes, idf } = listsOf([
      question("x y", ["a"]),
      question("x", ["a", "b"]),
      question("x y", ["a"]),
      question("y", ["b"]),
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
      [3, 1],
    ]);
    expect(row("y")).toEqual([
      [0, 1],
      [2, 1],
    ]);
    expect([...sizes]).toEqual([3, 2]);
    // ln(1 + (N − df + ½) ÷ (df + ½)) with N = 4 questions: df = 3 of each, the hidden one does not count.
    expect(idf[0]).toBeCloseTo(Math.log(1 + 1.5 / 3.5), 12);
    expect(idf[1]).toBeCloseTo(Math.log(1 + 1.5 / 3.5), 12);
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

describe("who is heard", () => {
  const by = (requester: string | null, audiences: readonly string[], text = "x") => ({
    ...question(text, ["a"]),
    ...{ requester, audiences },
  });
  const heard = (questions: readonly PastQuestion[], audiences: readonly string[] = []) => [
    ...createLearnedLists({ questions, halfLifeDays: null }, { ...everybody, audiences }).terms.keys(),
  ];
  const times = (count: number, one: PastQuestion) => Array.from({ length: count }, () => one);

  it.each<[string, PastQuestion[], readonly string[], readonly string[]]>([
    ["three whom nobody knows", times(3, by(null, [])), [], ["x"]],
    ["two", times(2, by(null, [])), [], []],
    ["one person, often", times(9, by("ann", [])), [], []],
    ["three people", ["ann", "bob", "cas"].map((one) => by(one, [])), [], ["x"]],
    ["three of the board, asked by everybody", times(3, by(null, ["board"])), [], []],
    ["three of the board, asked by the board", times(3, by(null, ["board"])), ["board"], ["x"]],
    ["two of the board and one other", [...times(2, by(null, ["board"])), by(null, [])], [], []],
    [
      "the board as employees, asked by employees",
      times(3, by(null, ["employees", "board"])),
      ["employees"],
      [],
    ],
    ["everybody's audience", times(3, by(null, ["public"])), [], ["x"]],
    ["a name of nine", times(9, by(null, [], "OKONKWO")), [], []],
    ["a name of ten", times(10, by(null, [], "OKONKWO")), [], ["OKONKWO"]],
    ["a name in small letters of nine", times(9, by(null, [], "okonkwo")), [], []],
    ["a name in small letters of ten", times(10, by(null, [], "okonkwo")), [], ["okonkwo"]],
    ["a name that an article has", times(3, by(null, [], "ARTICLE")), [], ["ARTICLE"]],
    [
      "a word that others wrote whose tickets no article closed",
      [by(null, []), ...times(2, { ...by(null, []), articleIds: [] })],
      [],
      ["x"],
    ],
    [
      "a word that others wrote whose tickets a hidden article closed",
      [by(null, []), ...times(2, { ...by(null, []), articleIds: ["hidden"] })],
      [],
      [],
    ],
  ])("%s", (_, questions, audiences, terms) => {
    expect(heard(questions, audiences)).toEqual(terms);
  });

  it("shows no question with a word that too few share, or that may be a name", () => {
    const asked = (text: string) =>
      createLearnedLists({ questions: times(4, by(null, [], text)), halfLifeDays: null }, everybody).asked;
    expect(asked("mailbox of x")).toHaveLength(1);
    expect(asked("mailbox of OKONKWO")).toEqual([]);
    expect(asked("mailbox of okonkwo")).toEqual([]);
  });
});

describe("trust", () => {
  const times = (count: number, ...rest: Parameters<typeof question>) =>
    Array.from({ length: count }, () => question(...rest));
  /** Of questions that agree with each other. */
  const A_LITTLE = 1 / 64;
  /** As all questions are covered, or none is, they speak for both. */
  const both = (share: number) => ({ covered: share, uncovered: share });

  it.each<[string, PastQuestion[], number]>([
    ["no questions", [], 0],
    ["one question", [question("x", ["a"])], 0],
    ["words that tell the articles apart", [...times(20, "x", ["a"]), ...times(20, "y", ["b"])], 1],
    ["another word each time", [question("x", ["a"]), question("y", ["a"]), question("z", ["b"])], 0],
    ["words that too few share", [...times(2, "x", ["a"]), ...times(2, "y", ["b"])], 0],
    ["two words that three people share", [...times(3, "x", ["a"]), ...times(3, "y", ["b"])], 1],
  ])("%s", (_, questions, share) => {
    expect(listsOf(questions).trust).toEqual(both(share));
  });

  /** The text answers every question with these scores of a and b, and has all its words. */
  const beside = (a: number, b: number, questions: readonly PastQuestion[]) =>
    createLearnedLists(
      { questions, halfLifeDays: null },
      { ...everybody, askText: () => ({ scores: Float64Array.of(a, b), covered: 1 }) },
    ).trust;

  it("is none where the text answers already, whatever the past says", () => {
    expect(beside(9, 0, times(20, "x", ["a"]))).toEqual(both(0));
  });

  it("is none where words tell nothing and the text is right as often", () => {
    expect(beside(2, 1, [...times(20, "x", ["a"]), ...times(20, "x", ["b"])])).toEqual(both(0));
  });

  it("is measured apart for questions that the text covers, and for the others, from twenty of each on", () => {
    const trustOf = (each: number) => {
      const questions = [...times(each, "x", ["a"]), ...times(each, "y", ["b"])];
      const askText = ([term]: readonly string[]) =>
        term === "x"
          ? { scores: Float64Array.of(9, 1), covered: 1 }
          : { scores: Float64Array.of(2, 1), covered: 0 };
      return createLearnedLists({ questions, halfLifeDays: null }, { ...everybody, askText }).trust;
    };
    expect(trustOf(20)).toEqual({ covered: A_LITTLE, uncovered: 1 });
    expect(trustOf(19)).toEqual(both(1));
  });

  it("is in full where only then it says more than the text, and a little where it never does", () => {
    // 20 questions of 40, K = 2, B = 0.1: idf ln 2 · 19 ÷ (19 + 2 + 1.9) = 0.575, times 6 = 3.45, a half 1.73.
    const questions = [...times(20, "x", ["a"]), ...times(20, "y", ["b"])];
    expect(beside(1, 2, questions)).toEqual(both(1));
    expect(beside(1, 3.2, questions)).toEqual(both(1));
    expect(beside(1, 11, questions)).toEqual(both(A_LITTLE));
  });
});

it("saturates: 2 of 10 are 2 ÷ (2 + 2 + 0.1 · 10)", () => {
  expect(saturate(2, 10)).toBeCloseTo(0.4, 12);
  expect(saturate(0, 10)).toBe(0);
});
