import { type Kind, type Kinds, optionsDoor } from "../door/door.ts";
import { flag, isTexts, languageTag, texts, that } from "../door/kinds.ts";
import type { Analyzer, AnalyzerOptions } from "./analyzer.ts";

export const ANALYZER_KINDS: Kinds<AnalyzerOptions> = {
  language: languageTag,
  stopWords: that((value) => value === false || isTexts(value), "a list of words, or false for none"),
  synonyms: that(
    (value) => Array.isArray(value) && value.every(isTexts),
    'a list of groups, such as [["vpn", "tunnel"]]',
  ),
  itSynonyms: flag,
  protectedTerms: texts,
  stem: flag,
};

/** An analyzer that is made already. */
export const analyzerKind: Kind<Analyzer> = that(
  (value) => typeof (value as Analyzer | null)?.tokens === "function",
  "the analyzer of the index: index.analyzer",
);

export const analyzerDoor: (given: unknown) => AnalyzerOptions = optionsDoor(
  "createAnalyzer",
  ANALYZER_KINDS,
);
