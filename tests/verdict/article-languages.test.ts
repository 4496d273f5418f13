import { describe, expect, it } from "vitest";
import { articleLanguages } from "../../src/verdict/article-languages.ts";
import { makeArticle } from "../make/article.ts";

const english = { "": "Open the settings and choose your account. If it is not there, ask for the form." };
const german = {
  "": "Öffnen Sie die Einstellungen und wählen Sie das Konto. Wenn es nicht da ist, hilft das Formular.",
};

describe("articleLanguages", () => {
  it.each([
    ["what articles say", [makeArticle({ id: "a", language: "de-AT" })], ["de"]],
    [
      "what their text shows",
      [makeArticle({ id: "a", body: english }), makeArticle({ id: "b", body: german })],
      ["de", "en"],
    ],
    ["nothing", [makeArticle({ id: "vpn" })], []],
    ["no articles", [], []],
  ])("of %s", (_name, articles, languages) => {
    expect(articleLanguages(articles)).toEqual(languages);
  });
});
