import fc from "fast-check";
import { expect, it } from "vitest";
import { orderArticles } from "../../../src/core/search/order-articles.ts";
import { createView } from "../../../src/core/search/view.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { makeArticle } from "../../make/article.ts";

const analyzer = createAnalyzer();
const scored = fc.array(
  fc.record({ score: fc.constantFrom(1, 2, 3), updated: fc.constantFrom(null, "2026-01-01", "2026-02-01") }),
  { maxLength: 12 },
);

it("equals a full sort by score, date and id", () => {
  fc.assert(
    fc.property(scored, fc.nat(14), (all, count) => {
      const ids = all.map((_, place) => `id${(place * 5) % 12}`);
      const view = createView(
        all.map(({ updated }, place) => makeArticle({ id: ids[place]!, updated })),
        analyzer,
      );
      const articles = [...all.keys()];
      const scores = Float64Array.from(all, ({ score }) => score);
      const sorted = [...articles].sort(
        (a, b) =>
          all[b]!.score - all[a]!.score ||
          (all[b]!.updated ?? "").localeCompare(all[a]!.updated ?? "") ||
          (ids[a]! < ids[b]! ? -1 : 1),
      );
      const got = orderArticles(view, { articles, scores }, { count }).map(({ article }) => article);
      expect(got).toEqual(sorted.slice(0, count));
    }),
    { numRuns: 60 },
  );
});

it.each([
  [undefined, 2],
  [0, 2],
  [0.5, 2.3],
  [1, 2.6],
  [7, 2.6],
  [-1, 2],
  [Number.NaN, 2],
])("popularity %d makes 2 into %d", (share, score) => {
  const view = createView([makeArticle({ id: "a" })], analyzer);
  const popularity = new Map(share === undefined ? [] : [["a", share]]);
  const [only] = orderArticles(view, { articles: [0], scores: Float64Array.of(2) }, { count: 1, popularity });
  expect(only?.score).toBeCloseTo(score, 12);
});
