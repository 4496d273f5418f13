import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LevelZeroError } from "../../../src/core/error.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { getArticle } from "../../../src/core/search/get-article.ts";
import { loadIndex } from "../../../src/core/search/load-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { serializeIndex } from "../../../src/core/search/serialize-index.ts";
import { similarArticles } from "../../../src/core/search/similar-articles.ts";
import { suggest } from "../../../src/core/search/suggest.ts";
import { makeArticle } from "../../make/article.ts";
import { OFFICE_ARTICLES } from "./office-articles.ts";

const articles = [
  ...OFFICE_ARTICLES,
  makeArticle({ id: "agents", title: "Printer for agents", audience: ["agents"] }),
  makeArticle({ id: "dated", title: "Printer in June", validTo: "2026-06-30" }),
  makeArticle({ id: "__proto__", title: "__proto__", metadata: { nested: { a: [1, null] } } }),
];
const original = createSearchIndex(articles, { now: "2026-06-01" });
const json = serializeIndex(original);
const loaded = loadIndex(json);

describe("a loaded index", () => {
  it("gives the same answers as the one that was saved", () => {
    const query = fc.oneof(
      fc.constantFrom(
        "pritner",
        "paper jam",
        '"recycle bin"',
        "mail -outlook",
        "__proto__",
        "pri",
        "0x80070005",
      ),
      fc.string(),
    );
    const options = fc.record({
      audiences: fc.constantFrom([], ["agents"]),
      now: fc.constantFrom("2026-06-01", "2026-07-01"),
    });
    fc.assert(
      fc.property(query, options, (text, viewer) => {
        expect(search(loaded, text, viewer)).toEqual(search(original, text, viewer));
        expect(suggest(loaded, text, viewer)).toEqual(suggest(original, text, viewer));
      }),
      { numRuns: 60 },
    );
    for (const { id } of articles) {
      expect(similarArticles(loaded, id)).toEqual(similarArticles(original, id));
      expect(getArticle(loaded, id)).toEqual(getArticle(original, id));
    }
  });

  it("keeps articles, moment and analyzer, and is saved to the same bytes", () => {
    expect(loaded.articles).toEqual(articles);
    expect(loaded.now).toBe("2026-06-01");
    expect(loaded.analyzer.options).toEqual(original.analyzer.options);
    expect(serializeIndex(loaded)).toBe(json);
  });
});

describe("a file that is no index", () => {
  const changed = (change: object): string => JSON.stringify({ ...JSON.parse(json), ...change });

  it.each([
    ["nothing", "FOREIGN_FILE", ""],
    ["text", "FOREIGN_FILE", "# Articles"],
    ["other JSON", "FOREIGN_FILE", '{"format":"other"}'],
    ["null", "FOREIGN_FILE", "null"],
    ["a list", "FOREIGN_FILE", "[]"],
    ["an older file", "UNSUPPORTED_VERSION", changed({ version: 0 })],
    ["a newer file", "UNSUPPORTED_VERSION", changed({ version: 99 })],
    ["a file without version", "UNSUPPORTED_VERSION", changed({ version: undefined })],
    ["a file without an end", "UNREADABLE", changed({ end: undefined })],
    ["half a file", "UNREADABLE", json.slice(0, json.length / 2)],
    ["all but one byte", "UNREADABLE", json.slice(0, -1)],
    ["a file without articles", "UNREADABLE", changed({ articles: undefined })],
    ["a file with fewer articles", "UNREADABLE", changed({ articles: articles.slice(1) })],
    ["a file with a view of others", "UNREADABLE", changed({ views: [{ key: "x" }] })],
  ])("%s: %s", (_, code, text) => {
    expect(codeOf(() => loadIndex(text))).toBe(code);
  });
});

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof LevelZeroError) return error.code;
    throw error;
  }
  return "no error";
}
