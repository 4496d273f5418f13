import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFullText, restoreFullText } from "../../src/search/full-text.ts";
import { makeArticle } from "../make/article.ts";

const split = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");
const text = fc
  .array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 8 })
  .map((words) => words.join(" "));
const articles = fc
  .array(fc.record({ title: text.filter((title) => title !== ""), one: text, two: text }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ title, one, two }, id) => makeArticle({ id: String(id), title, body: { b: one, c: two } })),
  );
const bm25 = { k: 1.2, b: 0.7, d: 0 };

describe("createFullText", () => {
  it("scores bodies as BM25 over their fields says, without a factor for the number of matched terms", () => {
    fc.assert(
      fc.property(articles, fc.subarray(["a", "b", "c", "z"], { minLength: 1 }), (all, terms) => {
        const { bodies } = createFullText(all, split);
        const weighted = terms.map((term, i) => ({ term, weight: 1 / (i + 1) }));
        const got = bodies.search(weighted, { boost: { heading: 0.5, text: 1 }, bm25 });
        const texts = all.map(({ sections }) => split(sections.map((section) => section.text).join(" ")));
        const headings = all.map(({ sections }) => sections.map(({ heading }) => heading));
        for (const [article] of all.entries()) {
          const expected = weighted.reduce(
            (sum, { term, weight }) =>
              sum + weight * (okapi(headings, article, term) * 0.5 + okapi(texts, article, term)),
            0,
          );
          expect(got.find((match) => match.article === article)?.score ?? 0).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("takes each name by itself, so that many aliases do not water down one", () => {
    const many = Array.from({ length: 20 }, (_, i) => `other${i} words${i}`);
    const { names } = createFullText(
      [
        makeArticle({ id: "many", title: "Title", aliases: [...many, "zebra"] }),
        makeArticle({ id: "one", title: "Title", aliases: ["zebra"] }),
      ],
      split,
    );
    const [first, second] = names.search([{ term: "zebra", weight: 1 }], { boost: {}, bm25 });
    expect(first?.score).toBe(second?.score);
  });

  it("finds nothing for no terms, and nothing in no articles", () => {
    expect(createFullText([], split).bodies.search([{ term: "a", weight: 1 }], { boost: {}, bm25 })).toEqual(
      [],
    );
    const one = createFullText([makeArticle({ id: "a" })], split);
    expect(one.names.search([], { boost: {}, bm25 })).toEqual([]);
  });

  it("refuses to be restored for other articles", () => {
    const { names, bodies } = createFullText([makeArticle({ id: "a" })], split);
    const json = { names: names.toJSON(), bodies: bodies.toJSON() };
    expect(() => restoreFullText([], json)).toThrow();
  });
});

/** BM25 with MiniSearch's idf and its length: the number of different words. Written from the formula, for one field. */
function okapi(texts: readonly (readonly string[])[], place: number, term: string): number {
  const count = texts[place]!.filter((word) => word === term).length;
  if (count === 0) return 0;
  const withTerm = texts.filter((words) => words.includes(term)).length;
  const lengths = texts.map((words) => new Set(words).size);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const idf = Math.log(1 + (texts.length - withTerm + 0.5) / (withTerm + 0.5));
  return (idf * count * (bm25.k + 1)) / (count + bm25.k * (1 - bm25.b + (bm25.b * lengths[place]!) / mean));
}
