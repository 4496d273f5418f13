import { mustBe } from "../../core/door/door.ts";
import { oneOf } from "../../core/door/kinds.ts";
import { draftTexts } from "../../desk/draft/index.ts";
import { CHECK_RULES, type CheckLanguage } from "../../view/check/index.ts";
import { GERMAN_CHECK } from "../../view/check/languages/de.ts";
import { PAGE_TEXTS } from "../../view/check/languages/en.ts";
import { SPANISH_CHECK } from "../../view/check/languages/es.ts";
import { FRENCH_CHECK } from "../../view/check/languages/fr.ts";
import type { ReportTexts } from "../../view/report/index.ts";
import { GERMAN } from "../../view/report/languages/de.ts";
import { ENGLISH } from "../../view/report/languages/en.ts";
import { SPANISH } from "../../view/report/languages/es.ts";
import { FRENCH } from "../../view/report/languages/fr.ts";
import { CATALOGUES as BOXES, type SearchTexts, sharedTexts } from "../box-texts/index.ts";
import { portalTexts } from "../portal/index.ts";
import type { LanguagePack, PackParts } from "./language-pack.ts";

/** A built-in language. */
type BuiltInLanguage = "en" | "de" | "fr" | "es";

/**
 * A built-in language as a pack: what a translator starts with.
 * @param language `en`, `de`, `fr` or `es`
 */
export function builtInLanguagePack(language: BuiltInLanguage): LanguagePack & PackParts {
  mustBe(oneOf(["en", "de", "fr", "es"] as const), language, "builtInLanguagePack: the language");
  const { quotes, texts: check } = language === "en" ? englishCheck() : CHECKS[language];
  return {
    ...({ format: "level-zero-language", version: 1 } as const),
    language,
    quotes,
    portal: portalTexts(language),
    box: ownTexts(BOXES[language]!),
    drafts: draftTexts(language),
    report: REPORTS[language],
    check,
  };
}

const REPORTS: Readonly<Record<BuiltInLanguage, ReportTexts>> = {
  en: ENGLISH,
  de: GERMAN.texts,
  fr: FRENCH.texts,
  es: SPANISH.texts,
};

const CHECKS: Readonly<Record<Exclude<BuiltInLanguage, "en">, CheckLanguage>> = {
  de: GERMAN_CHECK,
  fr: FRENCH_CHECK,
  es: SPANISH_CHECK,
};

/** English stands in the rules themselves. */
function englishCheck(): Pick<CheckLanguage, "quotes" | "texts"> {
  const ofRules = CHECK_RULES.flatMap(({ name, why, texts }) => [
    [`${name}.why`, why],
    ...Object.entries(texts).map(([key, text]) => [`${name}.${key}`, text]),
  ]);
  return { quotes: ["“", "”"], texts: { ...Object.fromEntries(ofRules), ...PAGE_TEXTS } };
}

function ownTexts(box: SearchTexts): PackParts["box"] {
  const shared = sharedTexts(box);
  return Object.fromEntries(
    Object.entries(box).filter(([name]) => !Object.hasOwn(shared, name)),
  ) as unknown as PackParts["box"];
}
