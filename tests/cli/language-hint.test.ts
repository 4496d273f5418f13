import { describe, expect, it } from "vitest";
import { languageHint } from "../../src/cli/language-hint.ts";
import { makeArticle } from "../make/article.ts";

const inLanguages = (...languages: readonly (string | null)[]) =>
  languages.map((language, at) => makeArticle({ id: `${at}`, language }));

describe("languageHint", () => {
  it.each([
    [["de", "de", "en"], undefined],
    [["de-AT", "de", null], "en-GB"],
    [["nl", "nl", "nl"], "de"],
  ])("says of %j, read as %s, which option is missing", (languages, language) => {
    const most = languages[0]!.split("-")[0]!;
    const hint = languageHint(inLanguages(...languages), language === undefined ? {} : { language });
    expect(hint).toMatch(new RegExp(`^[23] of 3 articles are written in "${most}".*--language ${most}\\.$`));
  });

  it.each([
    ["they are read as what most of them are", ["de", "de", "en"], "de"],
    ["half of them are in another one", ["de", "en"], "en"],
    ["too few of them tell", ["de", null, null], "en"],
  ])("says nothing if %s", (_, languages, language) => {
    expect(languageHint(inLanguages(...languages), { language })).toBeNull();
  });
});
