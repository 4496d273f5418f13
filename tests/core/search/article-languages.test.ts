import { describe, expect, it } from "vitest";
import { articleLanguages, articleTongues } from "../../../src/core/search/article-languages.ts";
import { makeArticle } from "../../make/article.ts";

describe("articleLanguages", () => {
  const german = {
    "": "Öffnen Sie die Seite und wählen Sie das Konto, wenn es nicht geht, dann mit dem Schlüssel.",
  };
  const english = {
    "": "Open the page and choose your account, and if it does not work, then try it with the key.",
  };

  it("counts what articles say of themselves, else what their text shows, most first", () => {
    const articles = [
      makeArticle({ id: "a", body: english }),
      makeArticle({ id: "b", body: german }),
      makeArticle({ id: "c", body: german, language: "de-AT" }),
      makeArticle({ id: "d", body: english, language: "FR" }),
      makeArticle({ id: "e", title: "VPN" }),
    ];
    expect([...articleLanguages(articles)]).toEqual([
      ["de", 2],
      ["en", 1],
      ["fr", 1],
    ]);
  });

  it("says nothing of nothing", () => expect(articleLanguages([]).size).toBe(0));
});

describe("articleTongues", () => {
  const english = makeArticle({ id: "vpn", language: "en-GB", translationKey: "vpn" });
  const german = makeArticle({ id: "vpn-de", language: "de", translationKey: "vpn" });
  const alone = makeArticle({ id: "mail", language: "en" });

  it("tells the languages of an article and its translations", () => {
    expect([...articleTongues([english, german, alone])]).toEqual([
      ["vpn", ["de", "en"]],
      ["vpn-de", ["de", "en"]],
      ["mail", ["en"]],
    ]);
  });

  it("tells nothing where all are in one language", () => {
    expect(articleTongues([english, alone]).size).toBe(0);
  });
});
