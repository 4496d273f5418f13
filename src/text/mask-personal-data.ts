import { maskNames } from "./mask-names.ts";

/**
 * The text with e-mail addresses, phone numbers, other long numbers and names replaced by `[e-mail]`, `[phone]`, `[number]` and
 * `[name]` (see `maskNames`). Precision first: error codes, versions, dates, IP addresses, ticket and article ids survive. A phone
 * number is masked only when it is written as one: with a country code, with an area code set apart, or in pairs after a leading
 * zero. Long numbers are those of nine digits or more that no word such as "error" or "ticket" introduces, cards and IBANs.
 * Names in small letters and rare names stay. Linear in the text.
 */
export function maskPersonalData(text: string): string {
  const withoutMail = text.replace(EMAIL, "[e-mail]");
  const withoutAccounts = withoutMail
    .replace(IBAN, (found) => (isIban(found) ? "[number]" : found))
    .replace(CARD, "[number]");
  const withoutPhones = PHONES.reduce((masked, phone) => masked.replace(phone, "[phone]"), withoutAccounts);
  return maskNames(withoutPhones.replace(LONG_NUMBER, "[number]"));
}

/** All parts are bounded (RFC 5321: local part 64 characters, label 63), so that long runs of letters cost linear time. */
const EMAIL =
  /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}/gu;

/** Not inside a longer word, code, version or id. */
const START = "(?<![\\p{L}\\p{N}_#+./:-])";
const END = "(?![\\p{L}\\p{N}_]|[.:/-]\\p{N})";

const PHONES: readonly RegExp[] = [
  // +49 89 123456, +1 (555) 123-4567, 0049 89 1234567: country code, then 7 to 13 more digits
  `${START}(?:\\+|00(?=[1-9]\\d{0,2}[ /(-]))[1-9](?:[ ./()-]{0,3}\\d){7,13}${END}`,
  // (555) 123-4567, (089) 1234567
  `(?<![\\p{L}\\p{N}_])\\(\\d{2,5}\\)[ /-]?\\d{3,4}[ .-]?\\d{3,4}${END}`,
  // 555-123-4567, 555.123.4567, 555 123 4567
  `${START}[2-9]\\d{2}([-. ])\\d{3}\\1\\d{4}${END}`,
  // 089 1234567, 020 7946 0958, 0171/2345678
  `${START}0[1-9]\\d{1,3}[ /-]\\d{3,4}[ -]?\\d{3,5}${END}`,
  // 01 23 45 67 89
  `${START}0[1-9](?:([ .])\\d{2})(?:\\1\\d{2}){3}${END}`,
].map((source) => new RegExp(source, "gu"));

/** Letters and digits as in an IBAN (ISO 13616), of which only those with right check digits are one: serials look alike. */
const IBAN = new RegExp(`${START}[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?${END}`, "gu");

/** Remainder of the digits by 97, with letters as 10 to 35 and the first four characters at the end (ISO 7064). */
function isIban(text: string): boolean {
  const compact = text.replaceAll(" ", "");
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (10 * remainder + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Groups of four and a rest, 13 digits or more, as on a card. */
const CARD = new RegExp(`${START}\\d{4}(?:[ -]\\d{4}){2}[ -]\\d{1,7}${END}`, "gu");

/** Nine to twenty digits in a row: not an error code (−2147467259), and not what a word before it calls an id. */
const LONG_NUMBER = new RegExp(
  `(?<!\\b(?:error|code|fehler|ticket|case|request|incident|build|version|order|serial|ref|reference|event|id|kb|sn|no|nr|number)[\\s:#.]{0,3})${START}\\d{9,20}${END}`,
  "giu",
);
