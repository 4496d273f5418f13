import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPostings } from "../../../src/core/search/create-postings.ts";
import { postingsQuery, rankArticles, scoreUnits } from "../../../src/core/search/rank-postings.ts";
import { makeArticle } from "../../make/article.ts";
import { plainAnalyzer, smallKb, WORDS } from "./small-kb.ts";

describe("rankArticles", () => {
  it("equals a full sort, cut off", () => {
    fc.assert(
      fc.property(
        smallKb,
        fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 5 }),
        fc.nat(10),
        (articles, words, limit) => {
          const postings = createPostings(articles, plainAnalyzer);
          const query = postingsQuery(
            postings,
            words,
            words.map((_, i) => i + 1),
          );
          const scores = scoreUnits(postings.articles, query, articles.length);
          const sorted = Array.from(scores, (score, article) => ({ article, score }))
            .filter(({ score }) => score > 0)
            .sort((a, b) => b.score - a.score || a.article - b.article)
            .slice(0, limit);
          expect(rankArticles(postings, query, limit)).toEqual(sorted);
        },
      ),
      { numRuns: 150, seed: 21 },
    );
  });

  it("breaks ties by id, whatever the order of the articles", () => {
    const ids = ["c", "a", "B", "b"];
    const postings = createPostings(
      ids.map((id) => makeArticle({ id, title: "vpn" })),
      plainAnalyzer,
    );
    const ranked = rankArticles(postings, postingsQuery(postings, ["vpn"], [1]), 3);
    expect(ranked.map(({ article }) => postings.articleIds[article])).toEqual(["B", "a", "b"]);
  });
});

describe("postingsQuery", () => {
  const postings = createPostings(
    [makeArticle({ id: "a", title: "vpn mail" }), makeArticle({ id: "b", title: "mail" })],
    plainAnalyzer,
  );

  it("adds unknown terms to what is attainable, as the rarest", () => {
    const known = postingsQuery(postings, ["mail"], [1]);
    const both = postingsQuery(postings, ["mail", "unheard"], [1, 3]);
    expect(both.terms).toHaveLength(1);
    // N = 2, df = 0: ln(1 + 2.5/0.5) = ln 6.
    expect(both.attainable - known.attainable).toBeCloseTo(3 * Math.log(6), 12);
  });

  it("has nothing to attain without terms", () => {
    expect(postingsQuery(postings, [], [])).toMatchObject({ attainable: 0 });
  });
});
