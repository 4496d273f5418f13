import { describe, expect, it } from "vitest";
import { expandQuery } from "../../../src/core/search/expand-query.ts";
import { createView } from "../../../src/core/search/view.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { makeArticle } from "../../make/article.ts";

const view = createView(
  [
    makeArticle({
      id: "a",
      title: "Reset passwords",
      body: { Printing: "The printer prints. Error KB5034441." },
    }),
    makeArticle({ id: "b", title: "Printers", body: { Reset: "Reset the printer." } }),
  ],
  createAnalyzer(),
);
const expand = (text: string, options = { prefix: true, fuzzy: true }) => expandQuery(view, text, options);
const kinds = (text: string): string[] => expand(text).map(({ kind }) => kind);

describe("expandQuery", () => {
  it.each([
    ["reset", ["known"]],
    ["resetting ", ["known"]],
    ["rese", ["completed"]],
    ["rese ", ["corrected"]],
    ["printre ", ["corrected"]],
    ["kb503444", ["completed"]],
    ["kb5034442 ", ["unknown"]],
    ["reset xyzzy", ["known", "unknown"]],
    ["xyzzy plugh printre", ["unknown", "unknown", "unknown"]],
    ["xyzzy printre", ["unknown", "corrected"]],
    ["the ", []],
    ["the", ["unknown"]],
    ["", []],
  ])("%j: %j", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it("a rare word weighs more than a common one, an unknown one nothing", () => {
    const [reset, password, unknown] = expand("reset password xyzzy ");
    expect(password!.rarity).toBeGreaterThan(reset!.rarity);
    expect(unknown!.rarity).toBe(0);
  });

  it("a guess weighs less than the word as written", () => {
    const [typo] = expand("printre ");
    expect(typo!.correction).toBe("printer");
    expect(typo!.terms.every(({ weight }) => weight > 0 && weight < 1)).toBe(true);
    const [known] = expand("print");
    expect(known!.terms[0]).toEqual({ term: "print", weight: 1 });
    expect(known!.terms.slice(1).every(({ weight }) => weight < 0.5)).toBe(true);
  });

  it("every term is one that the articles have", () => {
    for (const text of ["rese pass prin", "printre passwrods", "kb5034441 xyzzy"]) {
      for (const { term } of expand(text).flatMap(({ terms }) => terms)) {
        expect(view.vocabulary.textCount(term)).toBeGreaterThan(0);
      }
    }
  });

  it("reads 64 words at most", () => {
    const many = Array.from({ length: 100 }, (_, i) => `reset${i}x`).join(" ");
    expect(expand(many).length).toBeLessThanOrEqual(64);
  });
});
