import { stemEnglish } from "./stem-english.ts";
import { stemFrench } from "./stem-french.ts";
import { stemGerman } from "./stem-german.ts";
import { stemSpanish } from "./stem-spanish.ts";

/** Takes a lower-case NFC word, accents kept; returns its stem. */
type Stemmer = (word: string) => string;

/** The stemmer of a language ("en", "de", "fr", "es"); words of any other language are left as they are. */
export function stemmerFor(language: string): Stemmer {
  return STEMMERS.get(language) ?? ((word) => word);
}

const STEMMERS: ReadonlyMap<string, Stemmer> = new Map([
  ["en", stemEnglish],
  ["de", stemGerman],
  ["fr", stemFrench],
  ["es", stemSpanish],
]);
