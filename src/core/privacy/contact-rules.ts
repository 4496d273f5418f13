import {
  afterBefore,
  NUMBER_END as END,
  hasDigit,
  isIntroducedAsId,
  type RedactionRule,
  NUMBER_START as START,
} from "./redaction-rule.ts";

/** All parts are bounded (RFC 5321: local part 64 characters, label 63), so that long runs of letters cost linear time. */
const EMAIL =
  /(?<local>[\p{L}\p{N}._%+'-]{1,64})@(?<domain>(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}(?<end>\p{L}[\p{L}\p{N}-]{1,62}))/gu;

/** "jo (at) example.org", "jo [at] example [dot] org". */
const SPELT_EMAIL =
  /[\p{L}\p{N}._%+-]{1,64} ?[([]at[)\]] ?[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[([]dot[)\]] ?)[\p{L}\p{N}-]{1,63}){1,4}/giu;

/** "jo%40example.org" in an address of the web, and "jo＠example.org" as it is typed in East Asia. */
const ENCODED_EMAIL = /[\p{L}\p{N}._+-]{1,64}(?:%40|＠)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/giu;

const FILE_ENDING = /^(?:png|jpe?g|gif|svg|webp|ico|js|mjs|ts|css|json|xml|log|txt|pdf|exe|dll|zip|gz)$/i;

/** Neither "logo@2x.png" nor the "git@" of a repository, which is nobody's address. */
function isAddress(match: RegExpExecArray): readonly [number, number] | null {
  const { local = "", end = "" } = match.groups ?? {};
  if (FILE_ENDING.test(end) || (local === "git" && match.input[match.index + match[0].length] === ":"))
    return null;
  // A word in quotes: the quote is no part of the address.
  const quote = /^['.]+/.exec(local)?.[0].length ?? 0;
  return [match.index + quote, match.index + match[0].length];
}

/** A space, or one at which no line breaks. */
const GAP = "[ \\u00a0]";

/** Digits of a telephone number with its area code. Fewer are a room, more are a serial. */
const MIN_DIGITS = 8;
const MAX_DIGITS = 15;

/** Written as telephone numbers are, and as nothing else is. */
const PHONES = [
  // +49 89 123456, +1 (555) 123-4567, 0049 89 1234567: country code, then 7 to 13 more digits
  `${START}(?:\\+|00(?=[1-9]\\d{0,2}[ /(-]))[1-9](?:(?: ?[(/-] ?|\\.|\\)[ /-]?| )?\\d){7,13}${END}`,
  // (555) 123-4567, (089) 1234567
  `(?<![\\p{L}\\p{N}_])\\(\\d{2,5}\\)[ /-]?\\d{3,4}[ .-]?\\d{3,4}${END}`,
  // 555-123-4567, 555.123.4567, 555 123 4567, 1-800-555-0199
  `${START}(?:1[-. ])?[2-9]\\d{2}([-. ])\\d{3}\\1\\d{4}${END}`,
  // 089 1234567, 020 7946 0958, 0171/2345678
  `${START}0[1-9]\\d{1,3}[ /-]\\d{3,4}[ -]?\\d{3,5}${END}`,
  // 01 23 45 67 89, 06.12.34.56.78
  `${START}0[1-9](?:([ .])\\d{2})(?:\\1\\d{2}){3}${END}`,
  // 0171 / 234 56 78, 089 / 12 34 56-78, 0711/123-0, 0 89 / 12 34 56
  `${START}0(?:[1-9]\\d{1,4}|${GAP}[1-9]\\d{1,3})${GAP}?/${GAP}?\\d{2,5}(?:[ \\u00a0-]\\d{1,5}){1,4}${END}`,
  // 0171 - 123 45 67
  `${START}0[1-9]\\d{1,4}${GAP}[–-]${GAP}\\d{2,4}(?:${GAP}\\d{2,4}){1,3}${END}`,
  // 01 / 234 56 78
  `${START}0[1-9]${GAP}/${GAP}\\d{3}(?:${GAP}\\d{2,3}){2,3}${END}`,
  // 0171 / 2345678
  `${START}0[1-9]\\d{1,4}${GAP}/${GAP}\\d{5,9}${END}`,
  // (089) 12 34 56 78, (0 89) 12 34 56, (0171) 234 56 78
  `(?<![\\p{L}\\p{N}_])\\(0${GAP}?[1-9]\\d{1,4}\\)${GAP}?\\d{2,4}(?:[ \\u00a0-]\\d{2,4}){1,4}${END}`,
  // 044 123 45 67, 030 12 34 56 78, 0171 234 56 78
  `${START}0[1-9]\\d{1,3}${GAP}\\d{2,3}(?:${GAP}\\d{2}){2,3}${END}`,
  // 06/12/34/56/78, 06-12345678, 555/123-4567
  `${START}0[1-9](?:/\\d{2}){4}${END}`,
  `${START}06-\\d{8}${END}`,
  `${START}[2-9]\\d{2}/\\d{3}-\\d{4}${END}`,
  // 8 (495) 123-45-67, (11) 91234-5678
  `${START}8 ?\\(\\d{3}\\) ?\\d{3}-\\d{2}-\\d{2}${END}`,
  `(?<![\\p{L}\\p{N}_])\\(\\d{2}\\) ?9?\\d{4}-\\d{4}${END}`,
  // 01712345678, 0612345678
  `${START}0[1-9]\\d{8,9}${END}`,
].map((source) => new RegExp(source, "gu"));

function isPhone(match: RegExpExecArray): readonly [number, number] | null {
  const [found] = match;
  const { input, index } = match;
  const digits = found.replace(/\D/g, "");
  if (/0{6}$/.test(digits) || digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return null;
  if (
    !found.startsWith("+") &&
    (isIntroducedAsId(input, index) || goesOn(input, index, index + found.length))
  )
    return null;
  return [index, index + found.length];
}

/** Whether the number is a part of a longer one in groups, or of bytes in hexadecimal. */
function goesOn(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /\d[ -]$|(?:^|[^\p{L}\p{N}])[\dA-F]{2} $/u.test(before) ||
    /^ [\dA-F]{2}(?![\p{L}\p{N}])/u.test(text.slice(end, end + 4))
  );
}

const CALL_WORD =
  "(?:tel|telephone|phone|phone number|mobile|mobile number|cell|fax|call(?: me| us| back)?(?: at| on)?|reach me (?:at|on)|ext|extension|telefon|telefonnummer|handy|handynummer|mobil|rufnummer|durchwahl|rückruf(?: unter)?|erreichbar unter|téléphone|tél|portable|appel(?:ez|er)(?:-moi)?(?: au)?|joignable au|teléfono|tfno|tlf|móvil|celular|ll[aá]m(?:ar|eme|ame|enme)(?: al)?|whats ?app(?: me)?(?: (?:at|on))?|gsm|telefono|telefone|telemóvel|telefoon|тел|τηλ)";

/** Any number of seven digits or more that a word says to call; of two or more for an extension. */
const CALLED = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}_])${CALL_WORD}(?: (?:is|ist|est|es|no|nr|number))?\\.?[ :]{1,3})(?<found>[+(]?\\d(?:(?:[ ./()-]{0,2}| / )\\d){6,14})${END}`,
  "giu",
);

export const CONTACT_RULES: readonly RedactionRule[] = [
  { rule: "e-mail", pattern: EMAIL, mayFind: (text) => text.includes("@"), part: isAddress },
  { rule: "e-mail", pattern: ENCODED_EMAIL, mayFind: (text) => text.includes("%40") || text.includes("＠") },
  { rule: "e-mail", pattern: SPELT_EMAIL, mayFind: (text) => /[([]at[)\]]/i.test(text) },
  {
    rule: "phone",
    pattern: CALLED,
    mayFind: hasDigit,
    part: (match) => afterBefore(match, (found) => !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(found)),
  },
  ...PHONES.map((pattern): RedactionRule => ({ rule: "phone", pattern, mayFind: hasDigit, part: isPhone })),
];
