import type { Kinds } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import { ENGLISH } from "./languages/en.ts";
import type { ReportLanguage, ReportTexts } from "./report-texts.ts";
import { createVoice, englishVoice, type Voice } from "./voice.ts";

/** In which language a report is written. */
export interface LanguageOptions {
  /** From `level-zero/report-de`, `level-zero/report-fr` or `level-zero/report-es`, or one of your own. Default English. */
  readonly language?: ReportLanguage;
  /** What the report says, where it differs from the catalogue of the language. */
  readonly texts?: Partial<ReportTexts>;
}

/** For the doors of formatters. */
export const languageKinds: Kinds<LanguageOptions> = {
  language: that(isLanguage, 'a language with all its texts (import { GERMAN } from "level-zero/report-de")'),
  texts: that(isTexts, "texts by their names, such as { title: … }"),
};

/** The voice that the options ask for. */
export function voiceOf({ language, texts }: LanguageOptions): Voice {
  if (language === undefined && texts === undefined) return englishVoice;
  return createVoice(language ?? { language: "en", texts: ENGLISH }, texts);
}

function isLanguage(value: unknown): boolean {
  const { language, texts } = (value ?? {}) as Partial<ReportLanguage>;
  return (
    typeof language === "string" &&
    isTag(language) &&
    isTexts(texts) &&
    Object.keys(ENGLISH).every((key) => Object.hasOwn(texts as object, key))
  );
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

function isTexts(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(([key, text]) => Object.hasOwn(ENGLISH, key) && typeof text === "string")
  );
}
