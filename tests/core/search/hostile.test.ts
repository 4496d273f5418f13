import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { suggest } from "../../../src/core/search/suggest.ts";
import { makeArticle } from "../../make/article.ts";
import { OFFICE_ARTICLES } from "./office-articles.ts";

const index = createSearchIndex(OFFICE_ARTICLES);

/** Any UTF-16 code unit, lone surrogates too. */
const codeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

describe("queries nobody should type", () => {
  it.each([
    ["one megabyte of one letter", "a".repeat(1 << 20)],
    ["one megabyte of words", "printer jam ".repeat(90_000)],
    ["one megabyte of quotation marks", '"'.repeat(1 << 20)],
    ["one megabyte of minus signs", " -".repeat(1 << 19)],
    ["many phrases", '"paper jam" '.repeat(5_000)],
    ["control characters", "\u0000\u0007\u001b[31m\u007f\u2028"],
    ["lone surrogates", "\ud800 printer \udfff \udc00"],
    ["only operators", '" - -- "" -"" -'],
    ["only stop words", "the of and to"],
    ["names of object properties", "__proto__ constructor toString hasOwnProperty"],
    ["right-to-left marks and zero-width joiners", "\u202eprinter\u202c \u200d\u200b"],
    ["a regular expression", "(a+)+$ .* [^] \\"],
    ["emoji", "🖨️🔥 printer"],
  ])("%s", (_, query) => {
    const result = search(index, query);
    expect(result.query).toBe(query);
    expect(result.total).toBeGreaterThanOrEqual(result.hits.length);
    expect(suggest(index, query).length).toBeLessThanOrEqual(8);
  });

  it("any string gets hits with scores above 0, best first, and highlights inside their texts", () => {
    const text = fc.oneof(
      fc.string({ unit: codeUnit }),
      fc.string(),
      fc.constantFrom("printer", "paper jam", "mail"),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (parts) => {
        const { hits, total } = search(index, parts.join(" "), { limit: 50 });
        expect(hits).toHaveLength(total);
        const isSound = hits.every(
          (hit, place) =>
            hit.score > 0 &&
            hit.score <= (hits[place - 1]?.score ?? Number.POSITIVE_INFINITY) &&
            areInside(hit.highlights.title, hit.title) &&
            areInside(hit.highlights.snippet, hit.snippet),
        );
        expect(isSound).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("only the first 2,000 characters of a query are read", () => {
    const padding = "zq ".repeat(700);
    expect(search(index, `printer ${padding}`).total).toBeGreaterThan(0);
    expect(search(index, `${padding} printer`).total).toBe(0);
  });
});

describe("odd articles", () => {
  it.each([
    ["nothing at all", {}],
    ["no sections", { title: "Printer" }],
    ["an empty section", { title: "Printer", body: { "": "" } }],
    [
      "names of object properties",
      { title: "__proto__ printer", body: { constructor: "toString __proto__" } },
    ],
  ])("%s", (_, fields) => {
    const odd = createSearchIndex([makeArticle({ id: "odd", ...fields }), makeArticle({ id: "other" })]);
    expect(search(odd, "printer").total).toBe("title" in fields ? 1 : 0);
    expect(search(odd, "__proto__").hits.every(({ articleId }) => articleId === "odd")).toBe(true);
  });

  it("an empty knowledge base answers", () => {
    const none = createSearchIndex([]);
    expect(search(none, "printer")).toMatchObject({
      hits: [],
      total: 0,
      didYouMean: null,
      nothingMatches: true,
    });
    expect(suggest(none, "pri")).toEqual([]);
  });
});

function areInside(spans: readonly (readonly [number, number])[], text: string): boolean {
  return spans.every(
    ([start, end], place) => start >= (spans[place - 1]?.[1] ?? 0) && end > start && end <= text.length,
  );
}
