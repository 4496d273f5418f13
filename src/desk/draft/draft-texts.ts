import { mustBe } from "../../core/door/door.ts";
import { languageTag } from "../../core/door/kinds.ts";
import { fillMessage } from "../../core/text/message.ts";
import { primaryTag } from "../../core/text/primary-tag.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { commonLanguage } from "../../core/ticket/written-in.ts";
import { GERMAN } from "./languages/de.ts";
import { ENGLISH } from "./languages/en.ts";
import { SPANISH } from "./languages/es.ts";
import { FRENCH } from "./languages/fr.ts";

/** What a draft says around the words of tickets: one catalogue a language, in `languages/`. Places are those of `fillMessage`. */
export type DraftTexts = Readonly<Record<keyof typeof ENGLISH, string>>;

/** The catalogues by primary language tag. A further language is one more file and one more row. */
export const CATALOGUES: Readonly<Record<DraftLanguage, DraftTexts>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/**
 * What a draft says in a language; English where there is no catalogue.
 * @param language BCP 47 tag, such as `de` or `de-AT`
 */
export function draftTexts(language: string): DraftTexts {
  mustBe(languageTag, language, "draftTexts: the language");
  const code = primaryTag(language);
  return isDraftLanguage(code) ? CATALOGUES[code] : ENGLISH;
}

/** Languages that a draft can be written in without texts of one's own. */
type DraftLanguage = "en" | "de" | "fr" | "es";

/** In which language a draft is written. */
export interface DraftOptions {
  /** BCP 47 tag; a language without a catalogue needs all `texts`. Default: what most of the gap's tickets are surely written in, else English. */
  readonly language?: string;
  /** What the draft says, where it differs from the catalogue of the language. */
  readonly texts?: Partial<DraftTexts>;
  /** What articles for everybody name as their audience, where it is not `public`: as for `readArticles`. Default: `public`. */
  readonly publicAudiences?: readonly string[];
}

/** Says a text of the draft. */
export type Say = (key: keyof DraftTexts, values?: Readonly<Record<string, string | number>>) => string;

/** How a draft from these tickets speaks. */
export function sayerOf(tickets: readonly Ticket[], { language, texts }: DraftOptions): Say {
  const tag = language ?? languageOf(tickets);
  const all = { ...draftTexts(tag), ...texts };
  const rules = new Intl.PluralRules(tag);
  return (key, values = {}) =>
    fillMessage<string>(all[key], {
      value: (name) => values[name] ?? `{${name}}`,
      form: (count) => rules.select(count),
      count: String,
    }).join("");
}

/** Of half of them or more. */
function languageOf(tickets: readonly Ticket[]): DraftLanguage {
  const common = commonLanguage(tickets);
  return common !== null && isDraftLanguage(common) ? common : "en";
}

function isDraftLanguage(tag: string): tag is DraftLanguage {
  return Object.hasOwn(CATALOGUES, tag);
}
