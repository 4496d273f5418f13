import {
  afterBefore,
  NUMBER_END as END,
  hasDigit,
  type RedactionRule,
  NUMBER_START as START,
} from "./redaction-rule.ts";

/** 13 to 19 digits: in a row, in groups of four, or 4-6-5 as on American Express and 4-6-4 as on Diners Club. */
const CARD = new RegExp(
  `${START}(?:\\d{14,19}|\\d{4}(?<gap>[ -])\\d{4}\\k<gap>\\d{4}\\k<gap>\\d{1,4}(?:\\k<gap>\\d{1,3})?|\\d{4}(?<wide>[ -])\\d{6}\\k<wide>\\d{4,5})${END}`,
  "gu",
);

/** What issuers' first digits and lengths look like (ISO/IEC 7812): Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro. */
const ISSUERS: readonly RegExp[] = [
  /^4\d{15}(?:\d{3})?$/,
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[68]\d)\d{11}$/,
  /^(?:6011|64[4-9]\d|65\d{2})\d{12}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^62\d{14,17}$/,
  /^(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15}$/,
];

/** A serial may pass the check digit by chance, one in ten: a word before it that says what it is decides. */
const NO_CARD_WORD =
  /(?:^|[^\p{L}])(?:serial|seriennummer|série|serie|imei|sn|s\/n|tracking|sendung|ticket|order|bestellung|commande|pedido|incident|case|build|error|asset|id)(?: ?(?:no|nr|number|nummer))?[\s:=#.]{0,3}$/iu;

function isCard(match: RegExpExecArray): readonly [number, number] | null {
  const digits = match[0].replace(/\D/g, "");
  const before = match.input.slice(Math.max(0, match.index - 32), match.index);
  const passes = ISSUERS.some((issuer) => issuer.test(digits)) && hasRightCheckDigit(digits);
  return passes && !NO_CARD_WORD.test(before) ? [match.index, match.index + match[0].length] : null;
}

/** Luhn (US patent 2,950,048; ISO/IEC 7812-1, annex B): every second digit from the right doubled, its digits added. */
function hasRightCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighed = i % 2 === 1 ? 2 * digit : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** Letters and digits as in an IBAN (ISO 13616), of which only those with right length and check digits are one: serials look alike. */
const IBAN = new RegExp(`${START}[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}`, "gu");

/** Characters of an IBAN by country, from the SWIFT IBAN registry. */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22
  GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27
  MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .trim()
    .split(/\s+/)
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** The first characters of the match that are as many as the country's IBANs have: words may follow. */
function ibanPart({ 0: found, index, input }: RegExpExecArray): readonly [number, number] | null {
  const length = IBAN_LENGTHS.get(found.slice(0, 2));
  if (length === undefined) return null;
  let seen = 0;
  let end = 0;
  while (end < found.length && seen < length) if (found[end++] !== " ") seen++;
  const isWhole = seen === length && !/[\p{L}\p{N}_]/u.test(input[index + end] ?? "");
  return isWhole && hasRightRemainder(found.slice(0, end)) ? [index, index + end] : null;
}

/** Remainder of the digits by 97, with letters as 10 to 35 and the first four characters at the end (ISO 7064, MOD 97-10). */
function hasRightRemainder(text: string): boolean {
  const compact = text.replaceAll(" ", "");
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (10 * remainder + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** A number that the words before it give to a person: of an employee, of social insurance, of a passport. */
const PERSONAL_NUMBER = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}_])(?:(?:employee|staff|personnel|worker|badge|passport|social security|national insurance|tax)(?: ?(?:id|no|nr|number))?|ssn|nino|personalnummer|mitarbeiternummer|ausweisnummer|reisepass|steuer-?id|steuernummer|sozialversicherungsnummer|matricule|numéro de sécurité sociale|dni|nie|nif|número de empleado|seguridad social)\\.?(?: (?:is|ist|est|es))?[ :#]{1,3})(?<found>(?:\\p{Lu}{1,2})?\\d(?:[ -]?\\d){4,14}\\p{Lu}?)${END}`,
  "giu",
);

export const ACCOUNT_RULES: readonly RedactionRule[] = [
  { rule: "iban", pattern: IBAN, mayFind: hasDigit, part: ibanPart },
  { rule: "card", pattern: CARD, mayFind: hasDigit, part: isCard },
  { rule: "number", pattern: PERSONAL_NUMBER, mayFind: hasDigit, part: (match) => afterBefore(match) },
];
