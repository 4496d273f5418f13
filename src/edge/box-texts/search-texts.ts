import { GERMAN_BOX } from "./languages/de.ts";
import { ENGLISH_BOX } from "./languages/en.ts";
import { SPANISH_BOX } from "./languages/es.ts";
import { FRENCH_BOX } from "./languages/fr.ts";

/** Everything that the element says. `{n}`, `{query}` and `{title}` stand for what they name. */
export interface SearchTexts {
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  readonly answers: string;
  readonly oneAnswer: string;
  readonly manyAnswers: string;
  readonly allAnswers: string;
  readonly didYouMean: string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly desk: string;
  readonly failed: string;
  readonly notice: string;
  readonly back: string;
  readonly solved: string;
  readonly yes: string;
  readonly almost: string;
  readonly no: string;
  readonly thanks: string;
  readonly sorry: string;
  readonly why: string;
  readonly "other-problem": string;
  readonly "does-not-work": string;
  readonly unclear: string;
  readonly outdated: string;
  readonly incomplete: string;
  readonly ownWords: string;
  readonly ownWordsHint: string;
  readonly sendReason: string;
}

/** The catalogues by primary language tag. A further language is one more file and one more row. */
export const CATALOGUES: Readonly<Record<string, SearchTexts>> = {
  en: ENGLISH_BOX,
  de: GERMAN_BOX,
  fr: FRENCH_BOX,
  es: SPANISH_BOX,
};

/** `text` with `{name}` replaced by its value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** What the box says in a language, such as `de` or `de-AT`, with the texts of an attribute in JSON before it; what is no text is passed over. */
export function readTexts(json: string | null, language: string): SearchTexts {
  const catalogue = CATALOGUES[language.toLowerCase().split("-")[0]!] ?? ENGLISH_BOX;
  try {
    const given = JSON.parse(json ?? "{}") as Partial<Record<string, unknown>>;
    const texts = Object.entries(given).filter(
      ([name, text]) => name in catalogue && typeof text === "string",
    );
    return { ...catalogue, ...Object.fromEntries(texts) };
  } catch {
    return catalogue;
  }
}
