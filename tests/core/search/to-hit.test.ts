import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { makeArticle } from "../../make/article.ts";

const index = createSearchIndex(
  [
    makeArticle({
      id: "diary",
      title: "Diary",
      body: { Text: "A diary that is not shared is yours alone." },
    }),
    makeArticle({ id: "scan", title: "Scans", body: { Text: "Scans do not arrive." } }),
  ],
  { now: "2026-05-01" },
);
const marks = (query: string): string[] => {
  const { snippet, highlights } = search(index, query).hits[0]!;
  return highlights.snippet.map((span) => snippet.slice(...span));
};

it("marks no negation where another word matched, for it explains no hit", () => {
  expect(marks("boss cant see my diary")).toEqual(["diary"]);
  expect(marks("scans do not arrive")).toEqual(["Scans", "arrive"]);
});

it("marks it where nothing else matched", () => {
  expect(marks("cannot")).toEqual(["not"]);
});
