import { describe, expect, it } from "vitest";
import { createPostings } from "../../../src/core/search/create-postings.ts";
import { scoreUnits } from "../../../src/core/search/inverted-lists.ts";
import { postingsQuery } from "../../../src/core/search/postings-query.ts";
import { makeArticle } from "../../make/article.ts";
import { plainAnalyzer } from "./small-kb.ts";

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

it("numbers articles in code-unit order of their ids, so that ties by place are ties by id", () => {
  const articles = ["c", "a", "B", "b"].map((id) => makeArticle({ id, title: "vpn" }));
  const postings = createPostings(articles, plainAnalyzer);
  expect(postings.articleIds).toEqual(["B", "a", "b", "c"]);
  const scores = scoreUnits(postings.articles, postingsQuery(postings, ["vpn"], [1]), 4);
  expect(new Set(scores).size).toBe(1);
  expect(scores[0]).toBeGreaterThan(0);
});
