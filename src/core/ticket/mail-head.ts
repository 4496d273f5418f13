import { fold } from "../text/fold.ts";
import type { MailWords } from "../text/languages/language-words.ts";
import { mailWords, PhraseTable } from "./phrase-table.ts";

const FROM = 1;
const SENT = 2;
const TO = 4;
const SUBJECT = 8;
const OTHER = 16;

/** Lines of a head that are looked at. */
const MAX_HEAD_LINES = 12;
/** Characters of the longest label. */
const MAX_LABEL = 32;

const KINDS: readonly (readonly [keyof MailWords, number])[] = [
  ["from", FROM],
  ["sent", SENT],
  ["to", TO],
  ["subject", SUBJECT],
  ["otherLabels", OTHER],
];

/** "Von", "Da" and "От" are the sender: what each label says, folded. */
const LABELS: ReadonlyMap<string, number> = readLabels();

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;

const ADDRESS = /[^\s<>@]@[\p{L}\p{N}-]/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const TIME = /\d{1,2}[:.h]\d{2}/;
/** Dates of other kinds have labels that forms have too; these only a mail has. */
const NOT_SENT = new Set(["date", "datum", "data", "fecha", "dato", "дата", "datum", "pvm"]);

const RULE = "[-_=*–—]";
const RULED = new RegExp(`^${RULE}{2,60}\\s?`);
const ORIGINAL = new PhraseTable(mailWords("original"), { after: `\\s?:?\\s?${RULE}{2,60}$` });
const FORWARDED_IN_RULES = new PhraseTable(mailWords("forwarded"), { after: `\\s?:?\\s?${RULE}{0,60}$` });
const FORWARDED = new PhraseTable(mailWords("forwarded"), { after: "\\s?:$" });

/** "-----Original Message-----": what follows is an older mail. */
export function isSeparator(line: string): boolean {
  return line.length < 120 && RULED.test(line) && ORIGINAL.startsIn(line.replace(RULED, ""));
}

/** "---------- Forwarded message ---------": what follows is the mail that matters. */
export function isForwardMark(line: string): boolean {
  if (line.length >= 120) return false;
  if (RULED.test(line)) return FORWARDED_IN_RULES.startsIn(line.replace(RULED, ""));
  return line.endsWith(":") && FORWARDED.startsIn(line);
}

/** A line of dashes and the like, as programs draw above an older mail. */
export function isRule(line: string): boolean {
  return /^[-_=*–—#~+]{2,}$/.test(line);
}

/**
 * Lines that the head of an older mail takes, as Outlook and others paste it ("From: …", "Sent: …", "To: …", "Subject: …"), from `at`
 * on; 0 if there is none. `lineAt` gives a line without quote marks, "" beyond the end.
 */
export function headLength(lineAt: (index: number) => string, at: number): number {
  if ((kindOf(lineAt(at)) & (FROM | SENT | SUBJECT)) === 0) return 0;
  const length = labelledLength(lineAt, at);
  const lines = Array.from({ length }, (_, i) => lineAt(at + i));
  return isHead(lines) ? length : 0;
}

/** Lines that begin with labels, from `at` on, values that run over and blank lines between them included. */
export function labelledLength(lineAt: (index: number) => string, at: number): number {
  let length = 0;
  for (let i = 0; i < MAX_HEAD_LINES; i++) {
    if (kindOf(lineAt(at + i)) !== 0) length = i + 1;
    else if (!mayRunOver(lineAt(at + i), i - length) && !isBetweenLabels(lineAt, at + i)) break;
  }
  return length > 0 && runsOver(lineAt(at + length), lineAt(at + length - 1)) ? length + 1 : length;
}

/** The second line of a long subject: labels before and after. */
function isBetweenLabels(lineAt: (index: number) => string, at: number): boolean {
  const isLabel = (index: number): boolean => kindOf(lineAt(index)) !== 0;
  return (kindOf(lineAt(at - 1)) & SUBJECT) !== 0 && isLabel(at + 1);
}

/** A blank line, or the rest of a long value: two of them at most before the next label. */
function mayRunOver(line: string, since: number): boolean {
  return (
    since < 2 && (line === "" || line.startsWith("<") || ADDRESS.test(line) || line.split(" ").length <= 3)
  );
}

/** Whether a line goes on with the addresses of the label before. */
function runsOver(line: string, before: string): boolean {
  return line !== "" && ADDRESS.test(line) && (/[;,<[:]$/.test(before) || /^<[^>]*>;?$/.test(line));
}

function isHead(lines: readonly string[]): boolean {
  const kinds = lines.reduce((seen, line) => seen | kindOf(line), 0);
  const has = (wanted: number): boolean => (kinds & wanted) === wanted;
  const hasAddress = lines.some((line) => ADDRESS.test(line));
  const sent = lines.find((line) => kindOf(line) === SENT) ?? "";
  const isMoment = YEAR.test(sent) && TIME.test(sent);
  if ((kindOf(lines[0]!) & FROM) === 0 && !hasAddress && !isMoment) return false;
  if (has(FROM | SENT | SUBJECT)) return true;
  const isSent = /\d/.test(sent) && !NOT_SENT.has(labelOf(sent));
  if (has(FROM | SENT | TO)) return hasAddress || isSent;
  if (has(FROM | TO | SUBJECT) || has(SENT | FROM)) return hasAddress && (isMoment || has(TO));
  return has(SENT | TO) && hasAddress && isMoment;
}

function kindOf(line: string): number {
  const label = labelOf(line);
  return label === "" ? 0 : (LABELS.get(label) ?? 0);
}

/** What stands before the first colon, folded; "" if that is no label. */
function labelOf(line: string): string {
  const colon = colonIn(line);
  return colon < 1
    ? ""
    : fold(line.slice(0, colon))
        .replace(/[\s*_]+/g, " ")
        .trim();
}

/** Place of the first colon, if a label may stand before it; -1 if not. */
function colonIn(line: string): number {
  const end = Math.min(line.length, MAX_LABEL + 1);
  for (let at = 0; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code === COLON || code === WIDE_COLON) return at;
  }
  return -1;
}

function readLabels(): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const [words, kind] of KINDS)
    for (const word of mailWords(words)) labels.set(fold(word), (labels.get(fold(word)) ?? 0) | kind);
  return labels;
}
