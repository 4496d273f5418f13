import { type CheckLanguage, ENGLISH_CHECK, filler } from "../../desk/check/check-language.ts";
import type { FilledText } from "../../desk/check/finding.ts";
import { PAGE_TEXTS } from "./languages/en.ts";

type PageText = keyof typeof PAGE_TEXTS;

export type Page = (key: PageText, values?: FilledText[1]) => string;

/** What pages say in a language; in English without one. */
export function pageIn(language: CheckLanguage = ENGLISH_CHECK): Page {
  const fill = filler(language);
  return (key, values = {}) => fill(language.texts[key] ?? PAGE_TEXTS[key], values, () => "");
}
