import { describe, expect, it } from "vitest";
import { createArticleReader } from "../../../src/core/search/article-reader.ts";
import { articleTerms } from "../../../src/core/search/article-terms.ts";
import { readPieces } from "../../../src/core/search/read-pieces.ts";
import { makeArticle } from "../../make/article.ts";
import { plainAnalyzer } from "./small-kb.ts";

function read(article: Parameters<typeof makeArticle>[0]) {
  const numbers = new Map<string, number>();
  const intern = (term: string): number => {
    if (!numbers.has(term)) numbers.set(term, numbers.size);
    return numbers.get(term)!;
  };
  const made = makeArticle(article);
  const pieces = readPieces(made, createArticleReader(plainAnalyzer).read(made), plainAnalyzer);
  const terms = articleTerms(made, pieces, intern);
  const known = [...numbers.keys()];
  const write = (list: readonly number[]): string => list.map((number) => known[number]).join(" ");
  return { terms, write };
}

describe("articleTerms", () => {
  const { terms, write } = read({
    id: "a",
    title: "Mail quota",
    summary: "When full",
    aliases: ["mailbox"],
    keywords: ["limit"],
    symptoms: ["cannot send"],
    questions: ["how much"],
    tags: ["e_mail-tips/2026"],
    body: { "": "Opening words. More words", Fix: "Empty it\nWait" },
  });

  it.each([
    ["title", "mail quota"],
    ["names", "mailbox limit not send how much"],
    ["summary", "when full"],
    ["headings", "fix"],
    ["tags", "e mail tips 2026"],
    ["body", "opening words more words empty it wait"],
  ] as const)("reads %s", (field, expected) => {
    expect(write(terms.fields[field])).toBe(expected);
  });

  it("keeps each name a sentence of its own", () => {
    expect(terms.names.map(write)).toHaveLength(6);
    expect(write(terms.names[0]!)).toBe("mail quota");
  });

  it("keeps sections and their sentences in reading order", () => {
    expect(terms.sections.map(({ sentences }) => sentences.map(write))).toEqual([
      ["opening words", "more words"],
      ["empty it", "wait"],
    ]);
    expect(terms.sections.map(({ heading }) => write(heading))).toEqual(["", "fix"]);
  });

  it("gives an article without text one empty section", () => {
    expect(read({ id: "b", title: "" }).terms.sections).toEqual([{ heading: [], sentences: [] }]);
  });
});
