import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import type { SearchIndex } from "../../../src/core/search/search-index.ts";
import { suggest } from "../../../src/core/search/suggest.ts";
import { makeArticle } from "../../make/article.ts";

function indexOf(language: string, ...titles: readonly string[]): SearchIndex {
  const articles = titles.map((title, i) => makeArticle({ id: String(i), title, body: { "": `${title}.` } }));
  return createSearchIndex(articles, { now: "2026-01-01", analyzer: { language } });
}

const found = (index: SearchIndex, typed: string): string[] =>
  search(index, typed)
    .hits.map(({ title }) => title)
    .sort();
const suggested = (index: SearchIndex, typed: string): string[] =>
  suggest(index, typed)
    .map(({ text }) => text)
    .sort();

/** The word as it stands after each letter from the third on. */
const typing = (word: string): string[] => [...word.slice(2)].map((_, i) => word.slice(0, i + 3));

describe("a word that somebody writes as one, while it is being typed", () => {
  it.each([
    ["en", "Office Wi-Fi", "wifi"],
    ["en", "E-mail on a phone", "email"],
    ["en", "Sign-in loop", "signin"],
    ["en", "Log in to the portal", "login"],
    ["en", "Drop-down menu is blank", "dropdown"],
    ["en", "Voice message box", "voicemessage"],
    ["de", "E-Mail einrichten", "email"],
    ["de", "Log-in am Portal", "login"],
    ["de", "Home-Office beantragen", "homeoffice"],
    ["fr", "Configurer un e-mail", "email"],
    ["fr", "Mot de passe Wi-Fi", "wifi"],
    ["es", "Configurar el e-mail", "email"],
    ["es", "Red Wi-Fi", "wifi"],
  ])("in %s, %j is there with each letter of %j", (language, title, word) => {
    const index = indexOf(language, title, "Paper jam");
    for (const typed of typing(word)) {
      expect([typed, found(index, typed)]).toEqual([typed, [title]]);
      expect([typed, suggested(index, typed)]).toEqual([typed, [title]]);
    }
  });

  it.each([
    ["wi f", "Office Wifi"],
    ["wi-f", "Office Wifi"],
    ["time shee", "Submit a timesheet"],
    ["e mai", "Email on a phone"],
  ])("finds by %j what is written as one: %s", (typed, title) => {
    const index = indexOf("en", title, "Paper jam");
    expect(found(index, typed)).toEqual([title]);
    expect(suggested(index, typed)).toEqual([title]);
  });

  it("finds both ways of writing it, if both are there", () => {
    const index = indexOf("en", "Email on a phone", "E-mail signature");
    for (const typed of ["ema", "e-ma"]) {
      expect(found(index, typed)).toHaveLength(2);
      expect(suggested(index, typed)).toHaveLength(2);
    }
  });

  it("marks what is meant", () => {
    const [first] = suggest(indexOf("en", "Office Wi-Fi"), "wif");
    expect(first!.highlights).toEqual([
      [7, 9],
      [10, 12],
    ]);
  });

  it.each(["mendadd", "boxdial", "bookmen"])("takes words that stand apart for no word: %j", (typed) => {
    const index = indexOf("en", "Mend an address in a book", "Times of the box office", "Dial it");
    expect(found(index, typed)).toEqual([]);
  });

  it("completes to nothing that the viewer may not see", () => {
    const secret = makeArticle({
      id: "secret",
      title: "Board Wi-Fi and voice message box",
      audience: ["board"],
      body: { "": "The zero-touch key." },
    });
    const index = createSearchIndex([secret, makeArticle({ id: "open", title: "Paper jam" })]);
    for (const typed of ["wif", "zerot", "voiceme", "wi f"]) {
      expect([search(index, typed).total, suggest(index, typed)]).toEqual([0, []]);
      expect(search(index, typed, { audiences: ["board"] }).total).toBe(1);
    }
  });
});
