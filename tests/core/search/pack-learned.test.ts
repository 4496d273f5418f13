import { describe, expect, it } from "vitest";
import { createLearnedLists } from "../../../src/core/search/learned-lists.ts";
import { packLearned, unpackLearned } from "../../../src/core/search/pack-learned.ts";

const places = new Map(["a", "b", "c"].map((id, place) => [id, place]));
const ask = (text: string, articleIds: readonly string[], times: number) =>
  Array.from({ length: times }, () => {
    const terms = [...new Set(text.split(" "))];
    return {
      articleIds,
      terms,
      weights: terms.map((_, i) => 1 / (i + 1)),
      subject: text,
      createdAt: null,
      audiences: [],
      requester: null,
    };
  });
const lists = createLearnedLists(
  {
    questions: [
      ...ask("x y", ["a"], 4),
      ...ask("y z", ["b", "c"], 3),
      ...ask("y secret", ["c"], 2),
      ...ask("w", ["c"], 9),
    ],
    halfLifeDays: null,
  },
  {
    ordinalById: places,
    audiences: [],
    isInArticles: (term) => term !== "w",
    termsOf: (text) => text.split(" "),
    askText: () => ({ scores: new Float64Array(3), covered: 0 }),
  },
);
const file = JSON.parse(JSON.stringify(packLearned(lists)));

describe("what past questions taught, in a file", () => {
  it("holds no word and no question of fewer than three tickets, or ten where no article has the word", () => {
    expect(JSON.stringify(file)).not.toContain("secret");
    expect(file.terms).toEqual(["x", "y", "z"]);
    expect(file.asked.map(({ text }: { text: string }) => text)).toEqual(["x y", "y z"]);
  });

  it("comes back, counts to a sixteenth", () => {
    const back = unpackLearned(file, 3);
    expect(back).toMatchObject({ questions: 18, trust: lists.trust, asked: lists.asked });
    expect([...back.sizes]).toEqual([...lists.sizes]);
    for (const [term, number] of back.terms) {
      const old = lists.terms.get(term)!;
      const [from, to] = [back.counts.offsets[number]!, back.counts.offsets[number + 1]!];
      const [oldFrom, oldTo] = [lists.counts.offsets[old]!, lists.counts.offsets[old + 1]!];
      expect(back.idf[number]).toBe(lists.idf[old]);
      expect([...back.counts.units.subarray(from, to)]).toEqual([
        ...lists.counts.units.subarray(oldFrom, oldTo),
      ]);
      for (let i = 0; i < to - from; i++) {
        expect(
          Math.abs(back.counts.impacts[from + i]! - lists.counts.impacts[oldFrom + i]!),
        ).toBeLessThanOrEqual(1 / 32 + 1e-6);
      }
    }
  });

  it("is saved to the same bytes again", () => {
    expect(JSON.stringify(packLearned(unpackLearned(file, 3)))).toBe(JSON.stringify(file));
  });

  it("is refused for other articles", () => {
    expect(() => unpackLearned(file, 2)).toThrow();
    expect(() => unpackLearned(file, 4)).toThrow();
  });
});
