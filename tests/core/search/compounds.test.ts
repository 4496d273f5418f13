import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { expandQuery } from "../../../src/core/search/expand-query.ts";
import { search } from "../../../src/core/search/search.ts";
import { createView } from "../../../src/core/search/view.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { makeArticle } from "../../make/article.ts";

const english = [
  makeArticle({ id: "timesheet", title: "Submit a timesheet", body: { "": "Open the timesheet page." } }),
  makeArticle({ id: "voice", title: "Greeting of your voice message box", body: { "": "Dial 99." } }),
  makeArticle({
    id: "address",
    title: "Mend an address",
    body: { "": "An address is in a book. See /resetpassword for more.", More: "Reset your password there." },
  }),
];
const german = [
  makeArticle({
    id: "treiber",
    title: "Druckertreiber installieren",
    body: { "": "Der Drucker steht im Gang." },
  }),
  makeArticle({ id: "urlaub", title: "Urlaubsantrag stellen", body: { "": "Der Urlaub steht im Portal." } }),
  makeArticle({
    id: "reise",
    title: "Abrechnung der Reisekosten",
    body: { "": "Für Kosten einer Reise, auch mit dem Rechner." },
  }),
  makeArticle({ id: "monitor", title: "Monitor flackert", body: { "": "Kabel prüfen." } }),
];

function firstOf(articles: typeof english, language: string): (query: string) => string | undefined {
  const index = createSearchIndex(articles, { now: "2026-01-01", analyzer: { language } });
  return (query) => search(index, query).hits[0]?.articleId;
}

describe("words written as one or as two", () => {
  it.each([
    ["time sheet", "timesheet"],
    ["my time sheet is gone", "timesheet"],
    ["time sheets", "timesheet"],
    // Side by side in a title: a "voicemessage" is a voice message.
    ["voicemessage", "voice"],
    ["voicemessages", "voice"],
    // "address" and "book" are words of the articles, but no name has them side by side.
    ["addressbook", undefined],
  ])("finds by %j in English: %s", (query, expected) => {
    expect(firstOf(english, "en")(query)).toBe(expected);
  });

  it.each([
    ["drucker treiber", "treiber"],
    ["Treiber für den Drucker", "treiber"],
    ["Treibern", "treiber"],
    ["Urlaubs Antrag", "urlaub"],
    ["Urlaub Antrag", "urlaub"],
    ["Anträge", "urlaub"],
    ["Reisekostenabrechnung", "reise"],
    ["Abrechnungsrechner", "reise"],
    // No part of "Monitor".
    ["tor", undefined],
  ])("finds by %j in German: %s", (query, expected) => {
    expect(firstOf(german, "de")(query)).toBe(expected);
  });

  it("takes what stands in an address for no word, where the articles have both as two", () => {
    const view = createView(english, createAnalyzer());
    const terms = expandQuery(view, "reset password ", { prefix: false, fuzzy: false }).map((word) =>
      word.terms.map(({ term }) => term),
    );
    expect(terms).toEqual([["reset"], ["password"]]);
  });

  it("counts the pair once in the share of the query that an article has", () => {
    const view = createView(english, createAnalyzer());
    const words = expandQuery(view, "time sheet page ", { prefix: false, fuzzy: false });
    expect(words.map(({ terms }) => terms.map(({ term }) => term))).toEqual([
      ["timesheet"],
      ["timesheet"],
      ["page"],
    ]);
    expect(words.filter(({ rarity }) => rarity > 0)).toHaveLength(2);
  });

  it("does not look across a sign or a line", () => {
    const view = createView(english, createAnalyzer());
    for (const text of ["time, sheet ", "time\nsheet ", "time of sheet "])
      expect(
        expandQuery(view, text, { prefix: false, fuzzy: false }).every(({ kind }) => kind === "unknown"),
      ).toBe(true);
  });
});
