import { describe, expect, it } from "vitest";
import { createArticleReader } from "../../../src/core/search/article-reader.ts";
import { placeTerms } from "../../../src/core/search/create-postings.ts";
import { makeArticle } from "../../make/article.ts";
import { plainAnalyzer } from "./small-kb.ts";

/** Numbered, and placed behind another article. */
function read(given: Parameters<typeof makeArticle>[0]) {
  const reader = createArticleReader(plainAnalyzer);
  const before = reader.number(makeArticle({ id: "before", title: "Another mailbox", tags: ["quota"] }));
  const { vocabulary, articles } = placeTerms([before, reader.number(makeArticle(given))], reader.words);
  const known = [...vocabulary.keys()];
  const write = (run: Uint32Array): string => Array.from(run, (number) => known[number]).join(" ");
  return { placed: articles[1]!, write };
}

describe("articleTerms, placed among those of all articles", () => {
  const { placed, write } = read({
    id: "a",
    title: "Mail quota",
    summary: "When full",
    aliases: ["mailbox"],
    keywords: ["limit"],
    symptoms: ["cannot send"],
    questions: ["how much"],
    tags: ["e_mail-tips/2026", "mail"],
    body: { "": "Opening words. More words", Fix: "Empty it\nWait" },
  });

  it("keeps each name a sentence of its own", () => {
    expect(placed.names.map(write)).toEqual([
      "mail quota",
      "when full",
      "mailbox",
      "limit",
      "not send",
      "how much",
    ]);
  });

  it("reads tags without their signs", () => {
    expect(placed.tags.map(write)).toEqual(["e mail tips 2026", "mail"]);
  });

  it("keeps sections and their sentences in reading order", () => {
    expect(placed.headings.map(write)).toEqual(["", "fix"]);
    expect(placed.sentences.map((sentences) => sentences.map(write))).toEqual([
      ["opening words", "more words"],
      ["empty it", "wait"],
    ]);
  });

  it("gives an article without text one empty section", () => {
    const empty = read({ id: "b", title: "" });
    expect(empty.placed.headings.map(empty.write)).toEqual([""]);
    expect(empty.placed.sentences).toEqual([[]]);
  });
});
