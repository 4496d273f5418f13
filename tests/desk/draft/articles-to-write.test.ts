import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articlesToWrite } from "../../../src/desk/draft/articles-to-write.ts";

describe("articlesToWrite", () => {
  it("names those with most tickets that likely lack an article, ties by id, and none with less than one", () => {
    const gaps = [
      { id: "d", lacking: 2 },
      { id: "a", lacking: 0.9 },
      { id: "c", lacking: 5.5 },
      { id: "b", lacking: 2 },
    ];
    expect(articlesToWrite(gaps).map(({ id }) => id)).toEqual(["c", "b", "d"]);
  });

  it("leaves out none that lacks more than one it names, and names ten at most", () => {
    const gap = fc.record({
      id: fc.string({ minLength: 1 }),
      lacking: fc.double({ min: 0, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(gap, { selector: ({ id }) => id, maxLength: 20 }), (gaps) => {
        const named = new Set(articlesToWrite(gaps));
        const least = Math.min(...[...named].map(({ lacking }) => lacking));
        const left = gaps.filter((each) => !named.has(each));
        expect(named.size).toBe(Math.min(10, gaps.filter(({ lacking }) => lacking >= 1).length));
        for (const { lacking } of left) expect(lacking < 1 || lacking <= least).toBe(true);
      }),
    );
  });
});
