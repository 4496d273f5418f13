import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { makeArticle } from "../../make/article.ts";

const index = createSearchIndex([
  makeArticle({ id: "password", title: "Passwords", body: { "": "Reset your password." } }),
  makeArticle({
    id: "pay",
    title: "Salary statement",
    audience: ["hr"],
    body: { "": "Reset the payroll password." },
  }),
]);

it.each([
  ['"reset password"', [], "reset password"],
  ['"reset your password"', ["password"], null],
  ["-password", [], "password"],
  // Neither way is there anything for this viewer.
  ['"payroll statement"', [], null],
  ["-payroll", [], null],
  ["password -reset", [], null],
])("%j finds %j and proposes %j", (query, ids, proposed) => {
  const { hits, didYouMean, nothingMatches } = search(index, query);
  expect(hits.map(({ articleId }) => articleId)).toEqual(ids);
  expect(didYouMean).toBe(proposed);
  expect(nothingMatches).toBe(ids.length === 0);
});
