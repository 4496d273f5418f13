import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { lostArticles } from "../../../src/core/history/lost-articles.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { makeArticle } from "../../make/article.ts";
import { plainAnalyzer, resolved } from "./desk.ts";

const articles = [
  makeArticle({ id: "open", title: "Open" }),
  makeArticle({ id: "desk", title: "For agents", audience: ["agents"] }),
  makeArticle({ id: "old", title: "Old", state: "retired" }),
  makeArticle({ id: "draft", title: "Draft", state: "draft" }),
  makeArticle({ id: "june", title: "June", validTo: "2026-06-30" }),
];
const index = createSearchIndex(articles, { now: "2026-07-01" });
const tickets = [
  resolved("1", "vpn", ["open"]),
  resolved("2", "vpn", ["desk", "old"]),
  resolved("3", "vpn", ["old", "old"]),
  resolved("4", "vpn", ["gone", "lost"]),
  resolved("5", "vpn", ["gone"]),
  resolved("6", "vpn", ["draft", "june"]),
  resolved("7", "vpn", []),
  resolved("8", "vpn", [], { linkedArticles: null }),
];
const missing = [
  { articleId: "gone", tickets: 2 },
  { articleId: "lost", tickets: 1 },
];
const retired = [
  { articleId: "old", tickets: 2 },
  { articleId: "draft", tickets: 1 },
  { articleId: "june", tickets: 1 },
];

describe("lostArticles", () => {
  it("counts the tickets of articles that are gone, and of those that nobody sees", () => {
    expect(lostArticles(tickets, index)).toEqual({ missing, retired });
  });

  it("says the same of a history", () => {
    expect(lostArticles(createHistory(tickets, plainAnalyzer), index)).toEqual({ missing, retired });
  });

  it("looks at the day given", () => {
    const [old, draft] = retired;
    expect(lostArticles(tickets, index, { now: "2026-06-30" }).retired).toEqual([old, draft]);
  });

  it("counts two entries of one ticket once, the later one", () => {
    const twice = [resolved("1", "vpn", ["gone"]), resolved("1", "vpn", ["lost"])];
    expect(lostArticles(twice, index).missing).toEqual([{ articleId: "lost", tickets: 1 }]);
  });

  it("finds nothing without a history", () => {
    expect(lostArticles([], index)).toEqual({ missing: [], retired: [] });
  });
});
