import { dropNotices } from "./mail-notice.ts";
import { isClosing, isGreeting, isThanks } from "./mail-phrases.ts";
import { anyOf, mailWords } from "./phrase-table.ts";
import { type CardLine, cardLine, hasGivenName, isSmallName } from "./visiting-card.ts";

/** A signature is short: more lines are a person's words. */
const MAX_SIGNATURE_LINES = 14;
/** Of the lines of a card with an address or a number, so many may be anything, such as a slogan. */
const MAX_OTHER = 1 / 3;

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S+/gu;

/** "Please set up this person. Thanks": the card below is what the mail is about. */
const BELOW = new RegExp(`(?<![\\p{L}])${anyOf(mailWords("below"))}(?![\\p{L}])|:$`, "iu");

/** Lines without greeting at the start and without signature, notices and "Sent from my phone" at the end. O(lines). */
export function dropFrame(lines: readonly string[]): readonly string[] {
  return dropGreeting(dropSignature(dropNotices(lines)));
}

/** Number of words in some lines; in scripts that write none apart, of characters. */
export function countWords(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(WORD)?.length ?? 0), 0);
}

function dropGreeting(lines: readonly string[]): readonly string[] {
  let start = 0;
  while (start < lines.length && (lines[start] === "" || isGreeting(lines[start]!.trim()))) start++;
  return lines.slice(start);
}

/** A signature may end in another one, such as that of a list: goes on until none is left. */
function dropSignature(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  for (let next = signatureStart(lines, end); next < end; next = signatureStart(lines, end)) end = next;
  return lines.slice(0, end);
}

/** Where the signature before `end` begins; `end` if there is none. Looks at the last few lines only. */
function signatureStart(lines: readonly string[], end: number): number {
  for (let i = tailStart(lines, end); i < end; i++) if (startsSignature(lines, i, end)) return i;
  return end;
}

function startsSignature(lines: readonly string[], at: number, end: number): boolean {
  const line = lines[at]!.trim();
  const [marks, closes, thanks] = [isMark(line), isClosing(line), isThanks(line)];
  if (!marks && !closes && !thanks) return false;
  const after = lines.slice(at + 1, end).map((next) => next.trim());
  if (marks) return isSigned(after) || isFooter(after);
  // Below "these:" it is one of them, and no closing.
  if (closes && !lines[at - 1]?.endsWith(":") && (isEmpty(after) || isSigned(after))) return true;
  if (!thanks) return false;
  return (
    isEmpty(after) || startsClosing(after) || (isThankedBy(line, after) && !isAnnounced(lines, at, after))
  );
}

/** First of the last lines before `end` in which a signature may begin. */
function tailStart(lines: readonly string[], end: number): number {
  let start = end;
  for (let seen = 0; start > 0 && seen <= MAX_SIGNATURE_LINES; start--) {
    if (lines[start - 1] !== "") seen++;
  }
  return start;
}

/** "--", or a line drawn above the signature. */
function isMark(line: string): boolean {
  return /^(?:--|[—–]{1,10}|_{2,60}|-{3,60}|\*{3,60})$/.test(line);
}

function isEmpty(lines: readonly string[]): boolean {
  return lines.every((line) => line === "");
}

function startsClosing(after: readonly string[]): boolean {
  const at = after.findIndex((line) => line !== "");
  const rest = after.slice(at + 1);
  return isClosing(after[at]!) && (isEmpty(rest) || isSigned(rest));
}

/** A name alone, also one in small letters, or a visiting card. */
function isSigned(after: readonly string[]): boolean {
  const lines = after.filter((line) => line !== "");
  const [first = "", ...rest] = lines;
  return isCard(lines) || (isSmallName(first) && (rest.length === 0 || isCard(rest)));
}

/**
 * A signature below thanks. After "Thanks," somebody signs; after "Thanks" alone a single word may be "Slow" as well as "Sanne": it must be a
 * known given name, or have a role, a firm or an address with it.
 */
function isThankedBy(thanks: string, after: readonly string[]): boolean {
  if (!isSigned(after)) return false;
  const lines = after.filter((line) => line !== "");
  return (
    thanks.includes(",") ||
    hasGivenName(lines[0] ?? "") ||
    lines.map(cardLine).some((kind) => kind !== "name" && kind !== "mark" && kind !== "other")
  );
}

/**
 * What stands on a visiting card: a name, a role, a firm, ways to reach them, and no sentence. The first line tells who it is. Where nothing
 * gives an address or a number, every line must be one of these; else a few may be something else.
 */
function isCard(after: readonly string[]): boolean {
  const kinds = cardLines(after);
  if (kinds === null || kinds.length === 0) return false;
  const first = kinds.find((kind) => kind !== "mark");
  if (first === undefined || first === "other" || first === "titled") return false;
  const others = kinds.filter((kind) => kind === "other").length;
  return kinds.includes("contact") ? others <= MAX_OTHER * kinds.length : others === 0;
}

/** What lists and firms put below a line of their own: ways to reach them, mostly. Never a sentence. */
function isFooter(after: readonly string[]): boolean {
  const kinds = cardLines(after);
  return kinds !== null && kinds.filter((kind) => kind === "contact").length >= kinds.length / 2;
}

/** What each line of a signature is; `null` if they are too many, or one of them is part of none. */
function cardLines(after: readonly string[]): readonly CardLine[] | null {
  const kinds: CardLine[] = [];
  for (const line of after) {
    const kind = line === "" ? "mark" : cardLine(line);
    if (kind === null || kinds.length === MAX_SIGNATURE_LINES) return null;
    if (line !== "") kinds.push(kind);
  }
  return kinds;
}

/** Whether the words before say that something comes below, and a blank line sets it apart. */
function isAnnounced(lines: readonly string[], at: number, after: readonly string[]): boolean {
  const before = lines.slice(Math.max(0, at - 3), at).filter((line) => line !== "");
  return after[0] === "" && before.some((line) => BELOW.test(line));
}
