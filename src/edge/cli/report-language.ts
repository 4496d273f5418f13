import type { CheckLanguage } from "../../view/check/index.ts";
import type { ReportLanguage } from "../../view/report/index.ts";
import type { Session } from "./session.ts";

/** Languages that a report can be written in. */
export const REPORT_LANGUAGES = ["en", "de", "fr", "es"] as const;

export type ReportLanguageCode = (typeof REPORT_LANGUAGES)[number];

/** The language of a report for its formatter: as the command line says, else as the settings do, else English. */
export async function reportLanguage(
  { reportLanguage: given }: { readonly reportLanguage?: ReportLanguageCode },
  session: Session,
): Promise<{ readonly language?: ReportLanguage }> {
  const language = await CATALOGUES[await codeOf(given, session)]();
  return language === null ? {} : { language };
}

/** The same for a check and its part of a report. */
export async function checkLanguage(
  { reportLanguage: given }: { readonly reportLanguage?: ReportLanguageCode },
  session: Session,
): Promise<{ readonly language?: CheckLanguage }> {
  const language = await CHECK_CATALOGUES[await codeOf(given, session)]();
  return language === null ? {} : { language };
}

async function codeOf(given: ReportLanguageCode | undefined, session: Session): Promise<ReportLanguageCode> {
  return given ?? (await session.settings()).reportLanguage ?? "en";
}

/** Read when they are asked for. */
const CATALOGUES: Readonly<Record<ReportLanguageCode, () => Promise<ReportLanguage | null>>> = {
  en: async () => null,
  de: async () => (await import("../../view/report/languages/de.ts")).GERMAN,
  fr: async () => (await import("../../view/report/languages/fr.ts")).FRENCH,
  es: async () => (await import("../../view/report/languages/es.ts")).SPANISH,
};

const CHECK_CATALOGUES: Readonly<Record<ReportLanguageCode, () => Promise<CheckLanguage | null>>> = {
  en: async () => null,
  de: async () => (await import("../../view/check/languages/de.ts")).GERMAN_CHECK,
  fr: async () => (await import("../../view/check/languages/fr.ts")).FRENCH_CHECK,
  es: async () => (await import("../../view/check/languages/es.ts")).SPANISH_CHECK,
};
