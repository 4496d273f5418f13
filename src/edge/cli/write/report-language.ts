import type { DraftOptions } from "../../../desk/draft/index.ts";
import type { CheckLanguage } from "../../../view/check/index.ts";
import type { ReportLanguage } from "../../../view/report/index.ts";
import type { PackOptions } from "../../language-pack/index.ts";
import type { Session } from "../session.ts";

/** Languages that a report can be written in. */
export const REPORT_LANGUAGES = ["en", "de", "fr", "es"] as const;

export type ReportLanguageCode = (typeof REPORT_LANGUAGES)[number];

interface Asked {
  readonly reportLanguage?: ReportLanguageCode;
}

/** The language of a report for its formatter: as the command line says, else the language pack, else the settings, else English. */
export async function reportLanguage(
  asked: Asked,
  session: Session,
): Promise<{ readonly language?: ReportLanguage }> {
  const { code, pack } = await chosen(asked, session);
  if (pack !== null) return pack.report;
  const language = await CATALOGUES[code]();
  return language === null ? {} : { language };
}

/** The same for a check and its part of a report, for links and the queue. */
export async function checkLanguage(
  asked: Asked,
  session: Session,
): Promise<{ readonly language?: CheckLanguage }> {
  const { code, pack } = await chosen(asked, session);
  if (pack !== null) return pack.check;
  const language = await CHECK_CATALOGUES[code]();
  return language === null ? {} : { language };
}

/** The same for drafts; without a wish they speak as their tickets. */
export async function draftLanguage(
  { draftLanguage: given }: { readonly draftLanguage?: ReportLanguageCode },
  session: Session,
): Promise<DraftOptions> {
  const { publicAudience: publicAudiences = [] } = await session.settings();
  const told = given === undefined ? (await spoken(session))?.drafts : { language: given };
  return { ...told, publicAudiences };
}

/** What the language pack makes of the options of whoever speaks; `null` without one. */
export async function spoken(session: Session): Promise<PackOptions | null> {
  const pack = await session.languagePack();
  return pack === null ? null : (await import("../../language-pack/index.ts")).packOptions(pack);
}

async function chosen(
  { reportLanguage: given }: Asked,
  session: Session,
): Promise<{ readonly code: ReportLanguageCode; readonly pack: PackOptions | null }> {
  if (given !== undefined) return { code: given, pack: null };
  return { code: (await session.settings()).reportLanguage ?? "en", pack: await spoken(session) };
}

/** Read when they are asked for. */
const CATALOGUES: Readonly<Record<ReportLanguageCode, () => Promise<ReportLanguage | null>>> = {
  en: async () => null,
  de: async () => (await import("../../../view/report/languages/de.ts")).GERMAN,
  fr: async () => (await import("../../../view/report/languages/fr.ts")).FRENCH,
  es: async () => (await import("../../../view/report/languages/es.ts")).SPANISH,
};

const CHECK_CATALOGUES: Readonly<Record<ReportLanguageCode, () => Promise<CheckLanguage | null>>> = {
  en: async () => null,
  de: async () => (await import("../../../view/check/languages/de.ts")).GERMAN_CHECK,
  fr: async () => (await import("../../../view/check/languages/fr.ts")).FRENCH_CHECK,
  es: async () => (await import("../../../view/check/languages/es.ts")).SPANISH_CHECK,
};
