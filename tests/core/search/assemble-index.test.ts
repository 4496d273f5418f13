import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { postingsOf } from "../../../src/core/search/postings-of.ts";
import { makeArticle } from "../../make/article.ts";
import { OFFICE_ARTICLES } from "./office-articles.ts";

it("makes the postings of all articles, once", () => {
  const index = createSearchIndex(OFFICE_ARTICLES);
  expect([...postingsOf(index).articleIds].sort()).toEqual(OFFICE_ARTICLES.map(({ id }) => id).sort());
  expect(postingsOf(index)).toBe(postingsOf(index));
});

it.each([
  ["", [null, null]],
  [" (kb/vpn.md)", ["kb/vpn.md", null]],
  [" (a/vpn.md and b/vpn.md)", ["a/vpn.md", "b/vpn.md"]],
])("says which id two articles have%s", (where, paths) => {
  const twins = paths.map((path) => makeArticle({ id: "vpn", path }));
  expect(() => createSearchIndex(twins)).toThrow(
    `Two articles have the id "vpn"${where}. Give each article its own id.`,
  );
});
