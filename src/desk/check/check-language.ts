import { fillMessage } from "../../core/text/message.ts";
import type { FilledText, FindingText } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** A language that findings can be told in: its texts by rule and name ("dead-link.found"), and the tag by which numbers are written. */
export interface CheckLanguage {
  /** BCP 47 tag, such as `de` or `de-AT`. */
  readonly language: string;
  /** What stands before and after a name. */
  readonly quotes: readonly [string, string];
  /** What it lacks is told in English. Besides `why` and the texts of each rule, it may have those of the page. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Tells what a rule found. */
export interface Telling {
  why(rule: Pick<Rule, "name" | "why">): string;
  tell(rule: Pick<Rule, "name" | "texts">, said: FindingText): string;
}

export const ENGLISH_CHECK: CheckLanguage = { language: "en", quotes: ["“", "”"], texts: {} };

/** Findings in a language; in English without one. */
export function tellingIn(language: CheckLanguage = ENGLISH_CHECK): Telling {
  const { texts } = language;
  const fill = filler(language);
  const tell = (rule: Pick<Rule, "name" | "texts">, said: FindingText): string => {
    const [key, values] = typeof said === "string" ? [said, {}] : said;
    return fill(texts[`${rule.name}.${key}`] ?? rule.texts[key]!, values, (within) => tell(rule, within));
  };
  return { why: ({ name, why }) => texts[`${name}.why`] ?? why, tell };
}

/** Fills the places of a text in the language's way. */
export function filler({ language, quotes: [before, after] }: CheckLanguage) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (text: string, values: FilledText[1], within: (said: FilledText) => string): string =>
    fillMessage<string>(text, {
      value: (name) => {
        const value = values[name] ?? `{${name}}`;
        if (typeof value === "string" || typeof value === "number") return value;
        return isList(value) ? value.map((one) => `${before}${one}${after}`).join(", ") : within(value);
      },
      form: (count) => rules.select(count),
      count: (count) => numbers.format(count),
    }).join("");
}

/** A list of names; what stands second in a text is an object. */
function isList(value: readonly string[] | FilledText): value is readonly string[] {
  return typeof value[1] !== "object";
}
