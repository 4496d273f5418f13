import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { OFFICE_ARTICLES } from "./office-articles.ts";

it("makes the postings of all articles, once", () => {
  const index = createSearchIndex(OFFICE_ARTICLES);
  expect([...index.postings.articleIds].sort()).toEqual(OFFICE_ARTICLES.map(({ id }) => id).sort());
  expect(index.postings).toBe(index.postings);
});
