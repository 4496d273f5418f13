import { expect, it } from "vitest";
import { createForeignFilter } from "../../../src/core/corpus/foreign-words.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";

const analyzer = createAnalyzer();
const left = (text: string) => createForeignFilter(analyzer)(analyzer.terms(text));

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

it.each([
  "the war game on my son's machine dies, pour in a plus account",
  "cannot open the printer queue",
  "die",
  "",
])("leaves a text of the desk's language alone: %s", (text) => {
  expect(left(text)).toEqual(analyzer.terms(text));
});
