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
  const language = await CATALOGUES[given ?? (await session.settings()).reportLanguage ?? "en"]();
  return language === null ? {} : { language };
}

/** Read when they are asked for. */
const CATALOGUES: Readonly<Record<ReportLanguageCode, () => Promise<ReportLanguage | null>>> = {
  en: async () => null,
  de: async () => (await import("../../view/report/languages/de.ts")).GERMAN,
  fr: async () => (await import("../../view/report/languages/fr.ts")).FRENCH,
  es: async () => (await import("../../view/report/languages/es.ts")).SPANISH,
};
