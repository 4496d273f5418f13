import { describe, expect, it } from "vitest";
import { misreadLanguage } from "../../../src/core/search/misread-language.ts";
import { makeArticle } from "../../make/article.ts";

const inLanguages = (...languages: readonly (string | null)[]) =>
  languages.map((language, at) => makeArticle({ id: `${at}`, language }));

describe("misreadLanguage", () => {
  it.each([
    [["de", "de", "en"], undefined, { language: "de", articles: 2, readAs: "en" }],
    [["de-AT", "de", null], "en-GB", { language: "de", articles: 2, readAs: "en" }],
    [["nl", "nl", "nl"], "de", { language: "nl", articles: 3, readAs: "de" }],
  ])("says of %j, read as %s, what is misread", (languages, readAs, expected) => {
    expect(misreadLanguage(inLanguages(...languages), readAs)).toEqual(expected);
  });

  it.each([
    ["they are read as what most of them are", ["de", "de", "en"], "de"],
    ["half of them are in another one", ["de", "en"], "en"],
    ["too few of them tell", ["de", null, null], "en"],
    ["there are none", [], "en"],
  ])("says nothing if %s", (_, languages, readAs) => {
    expect(misreadLanguage(inLanguages(...languages), readAs)).toBeNull();
  });
});
