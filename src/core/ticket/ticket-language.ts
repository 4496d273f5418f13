import { fold } from "../text/fold.ts";

/** Names that exports use in place of tags, folded. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: "english englisch anglais ingles",
    de: "german deutsch allemand aleman",
    fr: "french franzosisch francais frances",
    es: "spanish spanisch espagnol espanol",
    it: "italian",
    pt: "portuguese",
    nl: "dutch",
    pl: "polish",
    ja: "japanese",
    zh: "chinese",
    ko: "korean",
  }).flatMap(([tag, names]) => names.split(" ").map((name) => [name, tag])),
);

/** BCP 47 tag of a language column: `en_us` → `en-US`, "German" → `de`; `null` for anything else. */
export function ticketLanguageOf(text: string): string | null {
  const value = text.trim();
  const name = /^\p{L}+/u.exec(fold(value))?.[0] ?? "";
  const named = NAMES.get(name);
  if (named !== undefined) return named;
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value)) return null;
  try {
    return Intl.getCanonicalLocales(value.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
