import { mustSay } from "../../core/door/takes.ts";
import { GERMAN } from "./languages/de.ts";
import { ENGLISH } from "./languages/en.ts";
import { SPANISH } from "./languages/es.ts";
import { FRENCH } from "./languages/fr.ts";
import type { PortalTexts } from "./portal-texts.ts";

/** The catalogues by primary language tag. A further language is one more file and one more row. */
export const CATALOGUES: Readonly<Record<string, PortalTexts>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/**
 * What the pages say in a language; English where there is no catalogue.
 * @param language BCP 47 tag, such as `de` or `de-AT`
 */
export function textsFor(language: string): PortalTexts {
  mustSay(language, "portalTexts: the language");
  return CATALOGUES[primary(language)] ?? ENGLISH;
}

/** The language that `textsFor(language)` is in: a page must not say that it is in another. */
export function spokenIn(language: string): string {
  return primary(language) in CATALOGUES ? language : "en";
}

function primary(language: string): string {
  return language.toLowerCase().split("-")[0]!;
}
