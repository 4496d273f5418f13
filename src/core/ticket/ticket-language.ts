import { fold } from "../text/fold.ts";

/** Names that exports use in place of tags, folded. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ english: "en", englisch: "en", anglais: "en", ingles: "en" },
  ...{ german: "de", deutsch: "de", allemand: "de", aleman: "de" },
  ...{ french: "fr", franzosisch: "fr", francais: "fr", frances: "fr" },
  ...{ spanish: "es", spanisch: "es", espagnol: "es", espanol: "es" },
  ...{
    italian: "it",
    portuguese: "pt",
    dutch: "nl",
    polish: "pl",
    japanese: "ja",
    chinese: "zh",
    korean: "ko",
  },
};

/** BCP 47 tag of a language column: `en_us` → `en-US`, "German" → `de`; `null` for anything else. */
export function ticketLanguageOf(text: string): string | null {
  const value = text.trim();
  const name = /^\p{L}+/u.exec(fold(value))?.[0] ?? "";
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? null;
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value)) return null;
  try {
    return Intl.getCanonicalLocales(value.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
