import { describe, expect, it } from "vitest";
import { CATALOGUES, readTexts } from "../../../src/edge/box-texts/search-texts.ts";

const { en } = CATALOGUES;
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(Object.entries(CATALOGUES).filter(([language]) => language !== "en"))(
  "the search box in %s",
  (_, texts) => {
    it("says everything that it says in English, with the same placeholders, and nothing in English", () => {
      for (const [key, text] of Object.entries(en!)) {
        const said = texts[key as keyof typeof texts];
        expect([key, placeholders(said)]).toEqual([key, placeholders(text)]);
        // "No" is Spanish too.
        expect(said === text && text !== "No").toBe(false);
      }
    });
  },
);

describe("readTexts", () => {
  it.each([
    ["de", "Suchen"],
    ["de-AT", "Suchen"],
    ["FR", "Chercher"],
    ["sv", "Search"],
    ["", "Search"],
  ])("in %j says %s", (language, button) => expect(readTexts(null, language).button).toBe(button));

  it("puts own texts first, and passes over what is none", () => {
    const own = readTexts('{"button": "Los!", "label": 7, "other": "x"}', "de");
    expect([own.button, own.label, Object.keys(own)]).toEqual(["Los!", "Hilfe suchen", Object.keys(en!)]);
    expect(readTexts("{", "fr").button).toBe("Chercher");
  });
});
