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
    ["a file without articles", "UNREADABLE", changed({ articles: undefined, end: "end" })],
    ["a file with fewer articles", "UNREADABLE", changed({ articles: articles.slice(1), end: "end" })],
    ["a file with a view of others", "UNREADABLE", changed({ views: [{ key: "x" }], end: "end" })],
  ])("%s: %s", (_, code, text) => {
    expect(codeOf(() => loadIndex(text))).toBe(code);
  });

  it("any letter or number changed: refused", () => {
    const numbers = [...json.matchAll(/\d+/g)];
    const letter = fc
      .tuple(fc.nat(json.length - 1), fc.integer({ min: 1, max: 0xff }))
      .map(([at, flip]) => [at, 1, String.fromCharCode(json.charCodeAt(at) ^ flip)] as const);
    const number = fc.tuple(fc.constantFrom(...numbers), fc.nat()).map(
      ([
        {
          index,
          0: { length },
        },
        other,
      ]) => [index, length, String(other)] as const,
    );
    fc.assert(
      fc.property(fc.oneof(letter, number), ([at, length, other]) => {
        const damaged = json.slice(0, at) + other + json.slice(at + length);
        if (damaged.trimEnd() !== json) expect(codeOf(() => loadIndex(damaged))).not.toBe("no error");
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a list with one more number", { names: (list: string) => `${list}A` }],
    ["a list with one less", { texts: (list: string) => list.slice(0, -1) }],
    ["a title of another article", null],
  ])("%s: damaged, and how to make it anew", (_, change) => {
    const file = JSON.parse(json);
    if (change === null) file.articles[0].title = "Another";
    else for (const [list, to] of Object.entries(change)) file.views[0][list] = to(file.views[0][list]);
    expect(() => loadIndex(JSON.stringify(file))).toThrow(/damaged\. Make it again from the articles/);
  });
});

describe("files as they are kept", () => {
  const answers = (index: ReturnType<typeof loadIndex>) => search(index, "printer");

  it.each([
    ["written before there were checksums", JSON.stringify({ ...JSON.parse(json), end: "end" })],
    ["with a line end", `${json}\n`],
    ["read and written again", JSON.stringify(JSON.parse(json))],
  ])("loads one %s", (_, text) => {
    expect(answers(loadIndex(text))).toEqual(answers(original));
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
