import { expect, it } from "vitest";
import { topicsOf } from "../../src/portal/topics.ts";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import { makeArticle } from "../make/article.ts";

const NAMING = { language: "en", other: "Other articles" };
const viewer = { audiences: [], now: "2026-06-01" };

const index = createSearchIndex([
  makeArticle({ id: "b", title: "Wi-Fi", category: ["Zones"] }),
  makeArticle({ id: "a", title: "VPN", category: ["Zones", "Network"] }),
  makeArticle({ id: "c", title: "Parking" }),
  makeArticle({ id: "d", title: "Badge" }),
  makeArticle({ id: "e", title: "Runbook", audience: ["agents"] }),
]);

it("names every visible article under its categories, and those without one last", () => {
  const topics = topicsOf(index, viewer, NAMING).map(({ name, articles }) => [
    name,
    articles.map(({ id }) => id),
  ]);
  expect(topics).toEqual([
    ["Network", ["a"]],
    ["Zones", ["a", "b"]],
    ["Other articles", ["d", "c"]],
  ]);
});

it("has no topic for hidden articles alone", () => {
  const hidden = createSearchIndex([makeArticle({ id: "e", audience: ["agents"] })]);
  expect(topicsOf(hidden, viewer, NAMING)).toEqual([]);
});
