import { type Kinds, optionsDoor } from "../door/door.ts";
import { flag, isTexts, text, texts, that } from "../door/kinds.ts";
import type { AnalyzerOptions } from "./analyzer.ts";

export const ANALYZER_KINDS: Kinds<AnalyzerOptions> = {
  language: text,
  stopWords: that((value) => value === false || isTexts(value), "a list of words, or false for none"),
  synonyms: that(
    (value) => Array.isArray(value) && value.every(isTexts),
    'a list of groups, such as [["vpn", "tunnel"]]',
  ),
  itSynonyms: flag,
  protectedTerms: texts,
  stem: flag,
};

export const analyzerDoor: (given: unknown) => AnalyzerOptions = optionsDoor(
  "createAnalyzer",
  ANALYZER_KINDS,
);
