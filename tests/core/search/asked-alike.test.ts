import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { makeArticle } from "../../make/article.ts";

const body = { "": "The outage of the mail server began at night in the cellar and lasted an hour." };
const index = createSearchIndex([
  makeArticle({ id: "when", title: "When did the outage begin?", body }),
  makeArticle({ id: "where", title: "Where did the outage begin?", body }),
  makeArticle({ id: "long", title: "How long does an outage last?", body }),
  makeArticle({ id: "wo", title: "Wo steht der Server?", body }),
  makeArticle({ id: "jam", title: "Mend the printer when paper jams" }),
  makeArticle({ id: "jams", title: "Paper jams of the printer" }),
]);
const firstFor = (query: string): string | undefined => search(index, query).hits[0]?.articleId;

describe("a question word", () => {
  it.each([
    ["where did the outage start", "where"],
    ["outage: where did it start", "where"],
    ["when did the outage start", "when"],
    ["how long did the outage begin", "long"],
    ["Wo ist der Server", "wo"],
  ])("of %j puts the article that answers it first: %s", (query, expected) => {
    expect(firstFor(query)).toBe(expected);
  });

  it("counts at the beginning of a name only", () => {
    expect(firstFor("printer makes noise when paper jams")).toBe(firstFor("printer makes noise paper jams"));
  });

  it("finds nothing by itself", () => {
    expect(search(index, "where").hits.map(({ articleId }) => articleId)).toEqual(["where"]);
    expect(search(index, "when will lunch be").hits).toEqual([]);
  });
});
