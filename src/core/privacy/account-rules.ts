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
const IBAN = new RegExp(`${START}[A-Z]{2}[ \\u00a0]?\\d{2}(?:[ \\u00a0.-]?[A-Z0-9]){11,30}`, "giu");

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
  const length = IBAN_LENGTHS.get(found.slice(0, 2).toUpperCase());
  if (length === undefined) return null;
  let seen = 0;
  let end = 0;
  while (end < found.length && seen < length) if (/[A-Za-z0-9]/.test(found[end++]!)) seen++;
  const isWhole = seen === length && !/[\p{L}\p{N}_]/u.test(input[index + end] ?? "");
  return isWhole && hasRightRemainder(found.slice(0, end)) ? [index, index + end] : null;
}

/** Remainder of the digits by 97, with letters as 10 to 35 and the first four characters at the end (ISO 7064, MOD 97-10). */
function hasRightRemainder(text: string): boolean {
  const compact = text.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (10 * remainder + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Who a number is of, by the words before it: of an employee, of social insurance, of a passport, of a bank account. */
const PERSONAL_NUMBER = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}_])(?:(?:employee|staff|personnel|worker|badge|passport|social security|national insurance|tax)(?: ?(?:id|no|nr|number))?|ssn|my social|nino|personal-?nummer|personal-?nr|pers\\.? ?-?nr|mitarbeiternummer|ausweisnummer|reisepass|steuer-?id|steuernummer|sozialversicherungsnummer|sv-?nummer|ahv(?:-?(?:nr|nummer))?|kontonummer|konto-?nr|kto\\.?-?nr|blz|bankleitzahl|sort code|matricule|numéro de sécurité sociale|nir|n° de compte|numéro de compte|dni|nie|nif|número de empleado|seguridad social|número de cuenta|bsn|sofinummer|personeelsnummer|pesel|cpf|matrícula|codice fiscale|cnp|kimlik no|tckn|αφμ|αμκα|cpr|personnummer|fødselsnummer|henkilötunnus|егн|инн|снилс|numero di conto)\\.?(?: (?:is|ist|est|es|è|é))?[ :#\\u00a0]{1,3})(?<found>(?:\\p{Lu}{1,2})?\\d(?:[ .-]?\\d){4,14}(?:-?\\p{Lu})?)${END}`,
  "giu",
);
/** Numbers of passports and identity cards have letters among their digits. */
const DOCUMENT_NUMBER = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}_])(?:passport(?: ?(?:no|nr|number))?|ausweisnummer|ausweis-?nr|personalausweis|reisepass(?:nummer)?|identity card|id card)\\.?(?: (?:is|ist|no|nr))?[ :#]{1,3})(?<found>[A-Z\\d]{8,10})${END}`,
  "giu",
);

function isDocument(found: string): boolean {
  return /\d/.test(found) && /[A-Z]/.test(found) && found === found.toUpperCase();
}

/** Plates of cars, and numbers with letters or a slash, where a word says which they are. */
const PLATE =
  /(?<before>(?<![\p{L}\p{N}_])(?:(?:kfz-?|auto-?)?kennzeichen|licen[cs]e plate|number ?plate|registration plate|plaque(?: d['’]immatriculation)?|immatriculation|matr[ií]cula|targa|kenteken|nr rejestracyjny|ni number|nino|rodné číslo)(?: (?:is|ist|est|es))?[ :]{1,3})(?<found>[\p{Lu}\d]{1,6}(?:[ /-]?[\p{Lu}\d]{1,4}){1,3})(?![\p{L}\p{N}_-])/giu;

/** Letters and digits, or the slash of a Czech birth number; in capitals, as no number of the desk is. */
function isPlate(found: string): boolean {
  if (/^\d{6}\/\d{3,4}$/.test(found)) return true;
  const isMixed = /\d{2}/.test(found) && /\p{Lu}/u.test(found) && found === found.toUpperCase();
  return isMixed && found.length <= 12 && !/^(?:KB|INC|REQ|RITM|CHG|PRB)/.test(found);
}

/** Numbers that tell by their form and check digits that they are of Swiss or French social insurance, or a Brazilian taxpayer's. */
const AHV = new RegExp(`${START}756\\.\\d{4}\\.\\d{4}\\.\\d{2}${END}`, "gu");
const NIR = new RegExp(
  `${START}[1-478] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?\\d{2} ?\\d{3} ?\\d{3} ?\\d{2}${END}`,
  "gu",
);
const CPF = new RegExp(`${START}\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}${END}`, "gu");

/** The Italian tax code: letters of the name, the day of birth, the place. No serial has this form. */
const CODICE_FISCALE = /(?<![\p{L}\p{N}])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\p{N}])/gu;

/** "Date of birth: 14.03.1985": other dates stay. */
const BIRTH =
  /(?<before>(?<![\p{L}])(?:date of birth|d\.?o\.?b\.?|born(?: on)?|birthday|geburtsdatum|geburtstag|geb\.(?: am)?|geboren am|date de naissance|née? le|fecha de nacimiento|data di nascita|nat[oa] il|geboortedatum|data de nascimento|data urodzenia|data nașterii|datum narození|fødselsdato|födelsedatum|doğum tarihi|дата рождения)(?: (?:is|ist|est|es))?[ :]{1,3})(?<found>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?!\d)/giu;

/** EAN-13, as the last digit of an AHV number is made (GS1): digits in turn once and three times. */
function isAhv(found: string): boolean {
  const digits = [...found.replace(/\D/g, "")].map(Number);
  const sum = digits.slice(0, 12).reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10 === digits[12];
}

/** The last two digits are 97 less the remainder of the thirteen before by 97 (INSEE). */
function isNir(found: string): boolean {
  const digits = found.replace(/\D/g, "");
  return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

/** Two check digits by 11, from the weights 10 to 2 and 11 to 2 (Receita Federal). */
function isCpf(found: string): boolean {
  const digits = [...found.replace(/\D/g, "")].map(Number);
  const check = (count: number): number => {
    const sum = digits.slice(0, count).reduce((total, digit, i) => total + digit * (count + 1 - i), 0);
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === digits[9] && check(10) === digits[10];
}

function wholeIf(accept: (found: string) => boolean) {
  return (match: RegExpExecArray): readonly [number, number] | null =>
    accept(match[0]) ? [match.index, match.index + match[0].length] : null;
}

export const ACCOUNT_RULES: readonly RedactionRule[] = [
  { rule: "iban", pattern: IBAN, mayFind: hasDigit, part: ibanPart },
  { rule: "card", pattern: CARD, mayFind: hasDigit, part: isCard },
  { rule: "number", pattern: AHV, mayFind: (text) => text.includes("756."), part: wholeIf(isAhv) },
  { rule: "number", pattern: NIR, mayFind: hasDigit, part: wholeIf(isNir) },
  { rule: "number", pattern: CODICE_FISCALE, mayFind: hasDigit },
  { rule: "number", pattern: CPF, mayFind: hasDigit, part: wholeIf(isCpf) },
  {
    rule: "number",
    pattern: DOCUMENT_NUMBER,
    mayFind: hasDigit,
    part: (match) => afterBefore(match, isDocument),
  },
  { rule: "number", pattern: PLATE, mayFind: hasDigit, part: (match) => afterBefore(match, isPlate) },
  ...[PERSONAL_NUMBER, BIRTH].map(
    (pattern): RedactionRule => ({
      rule: "number",
      pattern,
      mayFind: hasDigit,
      part: (match) => afterBefore(match),
    }),
  ),
];
