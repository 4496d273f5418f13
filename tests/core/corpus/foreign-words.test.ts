import { expect, it } from "vitest";
import { createForeignWords } from "../../../src/core/corpus/foreign-words.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";

const analyzer = createAnalyzer();
const left = (text: string) => {
  const terms = analyzer.terms(text);
  const gone = createForeignWords(analyzer).of(terms);
  return terms.filter((term) => !gone?.has(term));
};

it.each([
  [
    "French",
    "je ne peux pas ouvrir les messages avec mon imprimante",
    ["ouvrir", "imprimante"],
    ["je", "avec"],
  ],
  [
    "German",
    "ich kann die Datei auf dem Drucker nicht finden, und der Drucker ist neu",
    ["drucker"],
    ["ich", "der"],
  ],
  [
    "Spanish",
    "no puedo abrir los mensajes en la impresora de mi oficina con el cable",
    ["cabl"],
    ["los", "con"],
  ],
])("leaves out what tells of %s only", (_, text, kept, gone) => {
  const terms = left(text);
  for (const term of kept.flatMap((word) => analyzer.terms(word))) expect(terms).toContain(term);
  for (const term of gone.flatMap((word) => analyzer.terms(word))) expect(terms).not.toContain(term);
});

it("knows the languages of a desk by three tickets in a hundred at least", () => {
  const asked = (german: number, english: number) => {
    const foreign = createForeignWords(analyzer);
    const read = (text: string, times: number) => {
      for (let i = 0; i < times; i++) foreign.of(analyzer.terms(text));
    };
    read("ich kann die Datei nicht finden, und der Drucker ist neu", german);
    read("cannot open the printer queue", english);
    return foreign.languages();
  };
  expect(asked(3, 200)).toEqual(["de"]);
  expect(asked(2, 10)).toEqual([]);
  expect(asked(3, 400)).toEqual([]);
});

it("knows English where the desk is read in German", () => {
  const german = createAnalyzer({ language: "de" });
  const foreign = createForeignWords(german);
  expect(
    foreign.of(german.terms("I cannot find the file that you have sent to us on the drive")),
  ).not.toBeNull();
  expect(foreign.of(german.terms("ich kann die Datei nicht finden, und der Drucker ist neu"))).toBeNull();
});

it.each([
  "the war game on my son's machine dies, pour in a plus account",
  "cannot open the printer queue",
  "die",
  "",
])("leaves a text of the desk's language alone: %s", (text) => {
  expect(left(text)).toEqual(analyzer.terms(text));
});
