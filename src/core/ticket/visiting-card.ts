import { isGivenName } from "../privacy/given-names.ts";
import { fold } from "../text/fold.ts";
import { anyOf, firstWordsOf, mailWords } from "./phrase-table.ts";
import { isSentence, namesTrouble } from "./sentence-words.ts";

/** What a line of a signature is; `null` for a line that is no part of one, "other" for one that may be. */
export type CardLine = "name" | "contact" | "place" | "role" | "titled" | "mark" | "other" | null;

/** Longer lines are a person's words, but for addresses and registers. */
const MAX_WORDS = 9;
const MAX_WORDS_OF_PLACE = 24;

const WORD_END = "(?![\\p{L}\\p{N}])";
const ROLE = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(mailWords("roles"))}\\.?${WORD_END}`, "iu");
const ROLE_STARTS = firstWordsOf(mailWords("roles"));
const PLACE = new RegExp(
  `(?<![\\p{L}\\p{N}])${anyOf(mailWords("places"))}\\.?${WORD_END}|(?:stra(?:ß|ss)e|str\\.|straat|laan|gatan?|veien|weg|platz)${WORD_END}`,
  "iu",
);
const LABEL = new RegExp(
  `^${anyOf(mailWords("contact"))}\\s?[.:|/)]{0,2}\\s?:?\\s{0,3}(?:[+(]{0,2}\\d|\\S{1,80}@|https?:|www\\.)`,
  "iu",
);

const ADDRESS = /[^\s<>@]@[\p{L}\p{N}-]+\.\p{L}/u;
const URL_ONLY = /^<?(?:https?:\/\/|www\.)\S+$/i;
const DOMAIN_ONLY =
  /^(?:[\p{L}\p{N}-]+\.){1,4}(?:com|org|net|edu|gov|info|eu|io|example|de|at|ch|fr|es|it|nl|be|pt|br|pl|dk|no|se|fi|uk|ie|us|ca|au)(?:\/\S*)?$/iu;
const PHONE_ONLY = /^[+(]?\d[\d\s()/.-]{5,22}(?:\s?(?:ext|x|dw)\.?\s?\d{1,5})?$/i;
/** "80331 München", "London SW1A 1AA", "Springfield, IL 62701". */
const POSTCODE =
  /^(?:\p{L}{1,2}-)?\d{4,5}\s\p{Lu}|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|,\s[A-Z]{2}\s\d{5}\b|,\s(?:\p{L}{1,2}-)?\d{4,5}\s\p{Lu}/u;

/** "(she/her)" */
const PRONOUNS = /\((?:\p{L}{2,6}\s?\/\s?){1,2}\p{L}{2,6}\)/gu;
const NAME =
  /^[-–—]?\s?(?:\p{Ll}{1,3}\.\s?){0,2}(?:\p{Lu}[\p{L}\p{M}.'’-]*|von|van|de|der|den|di|da|del|la|le|zu|bin|al)(?:(?:[\s,]+|\s?[&+]\s?|\s(?:and|und|et|y|e|en|i)\s)(?:\p{Lu}[\p{L}\p{M}.'’-]*|von|van|de|der|den|di|da|del|la|le|zu|bin|al)){0,4}[,.]?(?:\s?\([^)]{1,40}\))?$/u;
const SMALL_NAME = /^[-–—]?\s?\p{Ll}[\p{L}\p{M}\p{N}_'’-]{0,14}(?:\s\p{Ll}[\p{L}\p{M}'’-]{1,20})?[.!]?$/u;
const MARK =
  /^(?:[^\p{L}\p{N}]+|\[(?:cid|image|logo)[^\]]{0,200}\]|<(?:image|logo)[^>]{0,200}>|(?:linkedin|twitter|facebook|instagram|youtube|xing)(?:\s?[|·•,/]\s?(?:linkedin|twitter|facebook|instagram|youtube|xing)){0,5})$/iu;
const TITLED = /^[^\p{Ll}]/u;

/** What a line of a signature may be. Judges one trimmed line by itself. */
export function cardLine(written: string): CardLine {
  const bare = written.includes("*") ? written.replaceAll("*", "") : written;
  const line = (bare.includes("(") ? bare.replace(PRONOUNS, "") : bare).trim();
  if (line === "" || MARK.test(line)) return "mark";
  if (/[?]$|^p\.? ?s\b/i.test(line) || (isSentence(line) && isSentence(line.replace(PLACE, "")))) return null;
  const words = line.split(/\s+/).length;
  const reached = /[\d@.:]/.test(line) ? howReached(line, words) : undefined;
  if (reached !== undefined) return reached;
  if (words > MAX_WORDS) return null;
  if (namesTrouble(line)) return hasRole(line) ? "other" : null;
  const parts = partsOf(line);
  if (parts.length > 1) return ofParts(parts);
  if (/\d/.test(line)) return "other";
  if (hasRole(line)) return "role";
  if (NAME.test(line)) return "name";
  return isTitled(line) ? "titled" : "other";
}

/** What a line with a number, an address or a label says of where somebody is; `undefined` for nothing. */
function howReached(line: string, words: number): CardLine | undefined {
  if (isContact(line)) return "contact";
  // "Acme Tools | Tel. +49 40 555 010 | jo@acme.example"
  const parts = words > MAX_WORDS_OF_PLACE ? [] : partsOf(line);
  if (parts.length > 1 && parts.some(isContact)) return ofParts(parts);
  if (POSTCODE.test(line) && words <= MAX_WORDS && !namesTrouble(line)) return "contact";
  if (words > MAX_WORDS_OF_PLACE || !/\d|:/.test(line) || !PLACE.test(line)) return undefined;
  return namesTrouble(line) ? null : "place";
}

/** The pattern has hundreds of words: it is tried only where one of them may begin. */
function hasRole(line: string): boolean {
  const words = line.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.some((word) => ROLE_STARTS.has(fold(word))) && ROLE.test(line);
}

/** Whether one of the words is a given name that is no other word. */
export function hasGivenName(line: string): boolean {
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some(isGivenName);
}

/** A name in small letters, as people in a hurry sign: one word, or two. */
export function isSmallName(line: string): boolean {
  return SMALL_NAME.test(line) && !isSentence(line) && !namesTrouble(line);
}

function partsOf(line: string): readonly string[] {
  return line.split(/\s[|·•–/]\s|\s{2,}/).map((part) => part.trim());
}

/** Parts with bars between: what the weakest of them is, but contact if one of them is. */
function ofParts(parts: readonly string[]): CardLine {
  const kinds = parts.map(cardLine);
  if (kinds.includes(null)) return null;
  if (kinds.includes("contact")) return "contact";
  if (kinds.includes("other")) return "other";
  return kinds[0] === "name" && kinds.slice(1).every((kind) => kind === "name")
    ? "other"
    : (kinds[0] ?? "other");
}

function isContact(line: string): boolean {
  if (URL_ONLY.test(line) || DOMAIN_ONLY.test(line) || PHONE_ONLY.test(line) || LABEL.test(line)) return true;
  return ADDRESS.test(line) && line.split(/\s+/).length <= 8;
}

/** Most words with a capital, as firms and departments are written. */
function isTitled(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => word.length > 2);
  return (
    TITLED.test(line) &&
    words.length > 0 &&
    words.filter((word) => /^["'(]?\p{Lu}/u.test(word)).length / words.length > 0.7
  );
}
