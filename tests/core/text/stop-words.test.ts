import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { stopWordsFor } from "../../../src/core/text/stop-words.ts";

describe("stopWordsFor", () => {
  it.each([
    ["en", "not no cannot off down up out without work help problem"],
    ["de", "nicht kein aus ab an auf ohne"],
    ["fr", "ne pas plus sans non aucun"],
    ["es", "no sin ni nunca"],
  ])("%s: keeps %s", (language, kept) => {
    const words = new Set(stopWordsFor(language));
    expect(kept.split(" ").filter((word) => words.has(word))).toEqual([]);
  });

  it.each(["en", "de", "fr", "es"])("%s: is a list of different words", (language) => {
    const words = stopWordsFor(language);
    expect(words.length).toBeGreaterThan(100);
    expect(new Set(words).size).toBe(words.length);
  });

  it("has none for a language it does not know", () => {
    expect(stopWordsFor("xx")).toEqual([]);
  });
});

describe("languages", () => {
  it.each([
    ["de", "Die Drucker können nicht drucken, bitte!", "druck nicht druck"],
    ["de", "Passwörter und Passwoerter", "passwort passwort"],
    ["fr", "L’imprimante n'est pas connectée", "imprim pas connect"],
    ["es", "No puedo conectar las impresoras", "no conect impresor"],
    ["en-GB", "the printers", "printer"],
    ["nl", "de Printers werken niet", "de printers werken niet"],
  ])("%s: %j → %j", (language, text, terms) => {
    expect(createAnalyzer({ language }).terms(text).join(" ")).toBe(terms);
  });
});
