import { mustBe, optionsDoor } from "../door/door.ts";
import { func, isTexts, text as plainText, that } from "../door/kinds.ts";
import { ACCOUNT_RULES } from "./account-rules.ts";
import { ADDRESS_RULES } from "./address-rules.ts";
import { CONTACT_RULES } from "./contact-rules.ts";
import { NAME_RULES } from "./name-rules.ts";
import { namesFinder } from "./names-beside.ts";
import type { PersonalData, RedactionRule } from "./redaction-rule.ts";
import { SECRET_RULES } from "./secret-rules.ts";
import { USER_RULES } from "./user-rules.ts";

/** What to take out, and what to put in its place. */
export interface RedactOptions {
  /** Switches kinds on and off. Default: all but `ip` and `mac`, which a desk needs to see what is wrong. */
  readonly rules?: Partial<Readonly<Record<PersonalData, boolean>>>;
  /** What stands in for a value: default `[e-mail]`, `[phone]`, … Give the same text for the same value where rows are to be joined. */
  readonly placeholder?: (rule: PersonalData, value: string) => string;
  /** Who stands beside the text, such as a row's requester: their names go in any order and case, words that say something else aside. Default: nobody. */
  readonly names?: readonly string[];
}

/** One piece of personal data, at [start, end) of the text, in UTF-16 code units. */
interface PersonalDataFound {
  readonly rule: PersonalData;
  readonly start: number;
  readonly end: number;
}

/** A text without its personal data, and what was found in the text that was given. */
export interface Redacted {
  readonly text: string;
  /** In the order of the text; none overlap. */
  readonly found: readonly PersonalDataFound[];
}

/**
 * Takes personal data out of a text. Precision first: error codes, versions, serials, dates, GUIDs, ticket, order and article ids stay.
 * Names in small letters and rare names are not found, unless `names` tells them. The same text gives the same result; redacting twice changes nothing more.
 * O(length of text), whatever the text.
 * `redact("Call +49 89 1234567, Tom").text` is `"Call [phone], Tom"`.
 * @param text any text
 */
export function redact(text: string, options: RedactOptions = {}): Redacted {
  mustBe(plainText, text, "redact: the text");
  const checked = redactDoor(options);
  const { placeholder = standIn } = checked;
  const found = findPersonalData(text, checked);
  const replaced = replace(text, found, ({ rule, start, end }) => placeholder(rule, text.slice(start, end)));
  return { text: replaced, found };
}

const redactDoor = optionsDoor<RedactOptions>("redact", {
  rules: that(
    (value) =>
      typeof value === "object" &&
      value !== null &&
      Object.values(value).every((one) => typeof one === "boolean"),
    "an object such as { ip: true }",
  ),
  placeholder: func("(rule) => rule"),
  names: that(isTexts, 'a list of names, such as ["Ewa Nowak"]'),
});

function standIn(rule: PersonalData): string {
  return `[${rule}]`;
}

/**
 * In this order: what an earlier rule has found is nothing to a later one. A password that looks like an address goes as a password,
 * and an address does not lose its first half to a rule for names.
 */
const RULES: readonly RedactionRule[] = [
  ...SECRET_RULES,
  ...CONTACT_RULES.filter(({ rule }) => rule === "e-mail"),
  ...ACCOUNT_RULES,
  ...ADDRESS_RULES,
  ...USER_RULES,
  ...CONTACT_RULES.filter(({ rule }) => rule !== "e-mail"),
];

const OFF_BY_DEFAULT: ReadonlySet<PersonalData> = new Set(["ip", "mac"]);

function findPersonalData(
  text: string,
  { rules = {}, names = [] }: RedactOptions,
): readonly PersonalDataFound[] {
  const found: PersonalDataFound[] = [];
  let rest = text;
  const take = (more: readonly PersonalDataFound[]): void => {
    if (more.length === 0) return;
    found.push(...more);
    // Made unreadable, places unchanged.
    rest = replace(rest, more, ({ start, end }) => BLOT.repeat(end - start));
  };
  const tryOut = (rule: RedactionRule): void => {
    const isOn = rules[rule.rule] ?? !OFF_BY_DEFAULT.has(rule.rule);
    if (isOn && rule.mayFind(rest)) take(apply(rule, rest));
  };
  for (const rule of RULES) tryOut(rule);
  // Before the guesses at names: who stands beside the text is known whole.
  if (rules.name !== false)
    take(namesFinder(names)?.(rest).map(([start, end]) => ({ rule: "name", start, end })) ?? []);
  for (const rule of NAME_RULES) tryOut(rule);
  return found.sort((a, b) => a.start - b.start);
}

function apply({ rule, pattern, part }: RedactionRule, text: string): PersonalDataFound[] {
  const found: PersonalDataFound[] = [];
  // `matchAll` would copy the pattern, and what V8 has compiled of a copy is gone after two collections: some 3 ms a pattern, time and again.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const span = part === undefined ? ([match.index, match.index + match[0].length] as const) : part(match);
    if (span === null || span[0] === span[1]) continue;
    if (!text.slice(...span).includes(BLOT)) found.push({ rule, start: span[0], end: span[1] });
  }
  return found;
}

/** Stands for a character that was found: neither letter nor digit nor space, and in no text. */
const BLOT = "\uE07F";

/** The text with other words for what was found; found in its order. */
function replace(
  text: string,
  found: readonly PersonalDataFound[],
  wordsFor: (one: PersonalDataFound) => string,
): string {
  let end = 0;
  const parts: string[] = [];
  for (const one of found) {
    parts.push(text.slice(end, one.start), wordsFor(one));
    end = one.end;
  }
  return parts.join("") + text.slice(end);
}
