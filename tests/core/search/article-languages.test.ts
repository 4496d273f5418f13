import { expect, it } from "vitest";
import { articleLanguages } from "../../../src/core/search/article-languages.ts";
import { makeArticle } from "../../make/article.ts";

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
