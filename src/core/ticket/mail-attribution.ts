import { fold } from "../text/fold.ts";
import { anyOf, mailWords, PhraseTable } from "./phrase-table.ts";
import { isSentence } from "./sentence-words.ts";

/** Programs wrap long attributions. */
const MAX_LINES = 5;
const MAX_CHARS = 420;
/** Characters of a verb with its colon. */
const MAX_VERB = 24;

const WROTE = anyOf(mailWords("wrote"), "[^\\n]{2,80}?");
const WROTE_LAST = new RegExp(`(?<![\\p{L}])${WROTE}[\\s:：]{0,3}(?:[-–—]{2,20})?$`, "iu");
const WROTE_THEN = new RegExp(`(?<before>.{2,300}?)(?<![\\p{L}])${WROTE}\\s(?<writer>[^\\n]{2,160}):$`, "iu");

/** Last words of all verbs, so that the pattern is tried on few lines. */
const LAST_WORDS: ReadonlySet<string> = new Set(mailWords("wrote").map((verb) => lastWord(fold(verb))));

const ON = mailWords("on");
const OPENS = new PhraseTable(ON, { after: "(?=\\s)" });
const ON_DATE = new RegExp(`(?<![\\p{L}])${anyOf(ON)}\\s[^\\n]{0,30}\\d`, "iu");

const ADDRESS = /[^\s<>@]@[\p{L}\p{N}-]+\./u;
const BRACKETED_ADDRESS_LAST = /<[^\s<>@]+@[^\s<>@]+>\s?:?$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const DAY = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d[年년] ?\d{1,2}[月월]/;
const TIME = /\d{1,2}[:.h]\d{2}/;
const STARTS_WITH_DATE = /^\d{4}[年년] ?\d|^(?:\p{L}{2,12}[.,]{0,2}\s)?\d{1,4}(?:[./:-]\d|[.,]?\s[\p{L}\d])/u;
/** "Ann Lee, 3.5.2024 9:41:" */
const NAME_AND_DATE =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3},?\s\(?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}\)?\s?:$/u;
/** "Ann Lee <ann@x.org>, 3 May 2024", before a verb at the end, as in Turkish. */
const NAME_AND_ADDRESS = /^["'“]?\p{Lu}[^<>\n]{1,60}<[^\s<>@]{1,80}@[^\s<>]{1,80}>/u;
/** "Ann Lee", "Lee, Ann (Desk)", "you": no word in small letters but those that names have. */
const WRITER =
  /^["'“„(<[]?\p{Lu}[^\s]*(?:[\s,]+(?:["'“(<[-]?[\p{Lu}\p{N}][^\s]*|<[^\s>]*>?|von|van|de|der|di|da|del|la|via|-|–|\|))*$/u;

/**
 * Lines that say who wrote the older mail below, from `at` on: "On 3 May 2024 at 9:41, Ann <ann@x.org> wrote:" in any form and language
 * that is known. 0 if there are none. `lineAt` gives a line without quote marks, "" beyond the end. `isQuoted` tells of the line after.
 */
export function attributionLength(
  lineAt: (index: number) => string,
  at: number,
  isQuotedAfter: (index: number) => boolean,
): number {
  const first = lineAt(at);
  if (!mayStart(first)) return 0;
  let joined = "";
  for (let length = 1; length <= MAX_LINES && joined.length <= MAX_CHARS; length++) {
    const line = lineAt(at + length - 1);
    if (line === "" && !goesOn(lineAt(at + length))) return 0;
    joined = length === 1 ? line : `${joined}${joined.endsWith("<") ? "" : " "}${line}`;
    if (isAttribution(joined, isQuotedAfter(at + length)))
      return startsLater(lineAt, at, length, isQuotedAfter(at + length)) ? 0 : length;
  }
  return 0;
}

/** Whether the lines before are of the reply, and an attribution begins in one of the later ones. */
function startsLater(
  lineAt: (index: number) => string,
  at: number,
  length: number,
  isQuotedNext: boolean,
): boolean {
  const lines = Array.from({ length }, (_, i) => lineAt(at + i));
  const mayBegin = (line: string, i: number): boolean =>
    i === length - 1 ? isDated(line) : OPENS.startsIn(line);
  return lines.some(
    (line, i) => i > 0 && mayBegin(line, i) && isAttribution(lines.slice(i).join(" "), isQuotedNext),
  );
}

/** The reply's words before an attribution on the same line, or `null`: "reply On Wed, Apr 4, 2012 at 3:59 PM, a@b.c wrote:". */
export function splitAttribution(line: string): readonly [reply: string, attribution: string] | null {
  if (line.length > MAX_CHARS || !line.includes("@") || !ADDRESS.test(line) || !endsInVerb(line)) return null;
  // "On Mon, Jun 3, 2024 at 10:12 AM Ann <…> wrote:" is one, and "AM Ann <…> wrote:" none in German.
  if (OPENS.startsIn(line) && isAttribution(line, false)) return null;
  for (const { index } of line.matchAll(/(?<=[\p{L}\p{N}.,!?)](?:\s|-{2,6}\s?))(?=\p{Lu})/gu)) {
    const rest = line.slice(index);
    if (
      OPENS.startsIn(rest) &&
      /^\S+\s(?:\p{L}{3,12}[.,]{0,2}\s|\d)/u.test(rest) &&
      isAttribution(rest, false)
    )
      return [line.slice(0, index).replace(/[\s-]+$/, ""), rest];
  }
  return null;
}

/** After a blank line an attribution goes on with an address, or with its verb alone. */
function goesOn(line: string): boolean {
  return line.startsWith("<") || (line.length <= MAX_VERB && endsInVerb(line));
}

function mayStart(line: string): boolean {
  if (line === "" || line.length > MAX_CHARS) return false;
  return line.includes("@") || /[:：-]$/.test(line) || (/\d/.test(line) && isDated(line));
}

function isAttribution(line: string, isQuotedNext: boolean): boolean {
  if (line.length > MAX_CHARS) return false;
  const text = line.replace(/^[-–—]{1,20}\s?(?=\S)/, "");
  if (endsInVerb(text)) return endsInWrote(text, /^[-–—]{2}.*[-–—]{2}$/.test(line), isQuotedNext);
  if (!/[:：]$/.test(text)) return isQuotedNext && isDateAndAddress(text, true);
  if (isQuotedNext && (NAME_AND_DATE.test(text) || (QUOTING.test(text) && ADDRESS.test(text)))) return true;
  return isDateAndAddress(text, isQuotedNext) || wroteInTheMiddle(text, isQuotedNext);
}

function endsInVerb(text: string): boolean {
  return LAST_WORDS.has(lastWord(fold(text.slice(-40)))) && WROTE_LAST.test(text);
}

function lastWord(text: string): string {
  return /[\p{L}\p{M}]+(?=[^\p{L}\p{M}]*$)/u.exec(text)?.[0] ?? "";
}

/** "On …, Ann wrote:", "---- Ann wrote ----", "Ann <ann@x.org> wrote:". */
function endsInWrote(text: string, isRuled: boolean, isQuotedNext: boolean): boolean {
  const before = text.replace(WROTE_LAST, "").trim();
  const hasColon = /[:：]\s?(?:[-–—]{2,20})?$/.test(text);
  const hasAddress = ADDRESS.test(text);
  const dated = isDated(text) && /\d/.test(before);
  if (isRuled) return dated || hasAddress || WRITER.test(before);
  if (dated && isQuotedNext) return true;
  if (isSentence(withoutDay(before).replace(/\syou$/i, ""))) return false;
  if (dated) return hasColon ? hasAddress || isMoment(before) : hasAddress && hasDate(before);
  if (NAME_AND_ADDRESS.test(before) && hasDate(before)) return hasColon;
  if (hasAddress) return hasColon && WRITER.test(before.replace(/^(?:\p{L}+\s){2}(?=\p{Lu})/u, ""));
  return hasColon && isQuotedNext && WRITER.test(before) && before.split(/\s+/).length <= 4;
}

/** "Am 3.5.2024 um 9:41 schrieb Ann <ann@x.org>:", "Ann <ann@x.org> schrieb am 3.5.2024 um 9:41:". */
function wroteInTheMiddle(text: string, isQuotedNext: boolean): boolean {
  const { before = "", writer = "" } = WROTE_THEN.exec(text)?.groups ?? {};
  if (before === "" || isSentence(withoutDay(before))) return false;
  if (isDated(text))
    return (
      /\d/.test(before) &&
      (ADDRESS.test(writer) || (WRITER.test(writer) && (isQuotedNext || hasDate(before))))
    );
  const isNamed = ADDRESS.test(before) || WRITER.test(before.trim());
  return (
    isNamed &&
    (ON_DATE.test(writer) || /^\(?(?:\p{L}{2,12}:\s)?\d/u.test(writer)) &&
    hasDate(writer) &&
    !isSentence(withoutDay(writer))
  );
}

/** Without "On" and the day of the week, which in the short forms are words of sentences in other languages: "ons.", "wo", "mi". */
function withoutDay(text: string): string {
  return text.replace(/^\S+(?:\s\p{L}{2,4}[.,]{0,2}(?=\s\d))?/u, "");
}

/** Whoever answers with Horde and SquirrelMail: "Quoting Ann <ann@x.org>:". */
const QUOTING =
  /^(?:quoting|zitat von|citando a?|citation de|citeren|citat från|citat fra|cytowanie|quot(?:ing|e) from)\s[^\n]{2,160}:$/iu;

/** "2024-05-03 9:41 GMT+02:00 Ann <ann@x.org>:": no verb at all. */
function isDateAndAddress(text: string, isQuotedNext: boolean): boolean {
  const isLast = BRACKETED_ADDRESS_LAST.test(text) || (isQuotedNext && /\S@\S+\s?:$/.test(text));
  return STARTS_WITH_DATE.test(text) && hasDate(text) && isLast && !isSentence(withoutDay(text));
}

/** Whether it begins with a date, or with "On", "Am" and the like. */
function isDated(text: string): boolean {
  return OPENS.startsIn(text) || STARTS_WITH_DATE.test(text);
}

function hasDate(text: string): boolean {
  return YEAR.test(text) || DAY.test(text) || TIME.test(text);
}

/** A year or day, and then a time, a name, or nothing but "you". */
function isMoment(text: string): boolean {
  const last = /\S+$/.exec(text)?.[0] ?? "";
  return hasDate(text) && (/^["'“(<[]?\p{Lu}/u.test(last) || TIME.test(last) || /^you$/i.test(last));
}
