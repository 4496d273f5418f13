import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createArticleReader, readPieces } from "../../../src/core/search/article-reader.ts";
import { articleTerms } from "../../../src/core/search/article-terms.ts";
import { type Analyzer, createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { makeArticle } from "../../make/article.ts";
import { countingAnalyzer } from "../../make/counting-analyzer.ts";
import { textArbitrary as text } from "../../make/text-arbitrary.ts";

const analyzer = createAnalyzer({ synonyms: [["wi fi", "wireless network"]] });

const article = fc
  .record({
    title: text,
    summary: text,
    alias: text,
    keyword: text,
    tag: text,
    heading: text,
    one: text,
    two: text,
  })
  .map(({ heading, one, two, alias, keyword, tag, ...rest }) =>
    makeArticle({
      id: "a",
      ...rest,
      aliases: [alias],
      keywords: [keyword, tag],
      tags: [tag],
      body: { "": one, [heading]: two },
    }),
  );

/** The terms of an article as words: each of its pieces read by `termsOf`. */
function written(
  made: ReturnType<typeof makeArticle>,
  termsOf: (text: string) => readonly string[],
): unknown {
  const words: string[] = [];
  const terms = articleTerms(made, termsOf, (term) => words.push(term) - 1);
  return { terms, words };
}

describe("readPieces", () => {
  it("reads each piece as the analyzer reads it alone", () => {
    fc.assert(
      fc.property(article, (made) => {
        const termsOf = readPieces(made, createArticleReader(analyzer).read(made), analyzer);
        expect(written(made, termsOf)).toEqual(written(made, (piece) => analyzer.terms(piece)));
      }),
      { numRuns: 400 },
    );
  });

  it("analyses nothing again but a tag with signs and what a phrase runs through", () => {
    const again: string[] = [];
    const counting: Analyzer = countingAnalyzer(analyzer, (piece) => again.push(piece));
    const made = makeArticle({
      id: "a",
      title: "VPN drops. Often",
      summary: "What to do. Nothing",
      keywords: ["tunnel", "remote access"],
      tags: ["net", "net-work"],
      body: { Fix: "Restart it. Wait\nOpen the virtual private\nnetwork, then wait." },
    });
    written(made, readPieces(made, createArticleReader(analyzer).read(made), counting));
    expect(again).toEqual(["Open the virtual private", "network, then wait.", "net work"]);
  });
});
