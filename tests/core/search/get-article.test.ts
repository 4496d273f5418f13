import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { getArticle } from "../../../src/core/search/get-article.ts";
import { makeArticle } from "../../make/article.ts";

const index = createSearchIndex([
  makeArticle({ id: "open" }),
  makeArticle({ id: "staff", audience: ["staff"] }),
  makeArticle({ id: "old", state: "retired" }),
  makeArticle({ id: "soon", validFrom: "2026-07-01" }),
]);

it.each([
  ["open", {}, "open"],
  ["staff", {}, undefined],
  ["staff", { audiences: ["staff"] }, "staff"],
  ["old", { audiences: ["staff"] }, undefined],
  ["soon", { now: "2026-06-30" }, undefined],
  ["soon", { now: "2026-07-01" }, "soon"],
  ["soon", {}, undefined],
  ["nowhere", {}, undefined],
  ["__proto__", {}, undefined],
])("%s for %j: %s", (id, options, found) => {
  expect(getArticle(index, id, options)?.id).toBe(found);
});
