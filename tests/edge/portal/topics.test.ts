import { expect, it } from "vitest";
import { createTopics } from "../../../src/edge/portal/topics.ts";
import { makeArticle } from "../../make/article.ts";

const topicsOf = createTopics({ language: "en", other: "Other articles" });

const articles = [
  makeArticle({ id: "b", title: "Wi-Fi", category: ["Zones"] }),
  makeArticle({ id: "a", title: "VPN", category: ["Zones", "Network"] }),
  makeArticle({ id: "c", title: "Parking" }),
  makeArticle({ id: "d", title: "Badge" }),
];

it("names every article under its categories, and those without one last", () => {
  const topics = topicsOf(articles).map(({ name, articles: listed }) => [name, listed.map(({ id }) => id)]);
  expect(topics).toEqual([
    ["Network", ["a"]],
    ["Zones", ["a", "b"]],
    ["Other articles", ["d", "c"]],
  ]);
});

it("files a list once, and another list for itself", () => {
  expect(topicsOf(articles)).toBe(topicsOf(articles));
  expect(topicsOf([])).toEqual([]);
});
