import { isClosing, isDeviceLine, isDisclaimer, isGreeting, isThanks } from "./mail-phrases.ts";

/** A signature is short: more lines, or longer ones, are a person's words. */
const MAX_SIGNATURE_LINES = 12;
const MAX_SIGNATURE_WORDS = 9;

/** Lines without greeting at the start and without signature, notices and "Sent from my phone" at the end. O(lines). */
export function dropFrame(lines: readonly string[]): readonly string[] {
  return dropGreeting(dropSignature(dropNotices(lines)));
}

/** Number of words in some lines. */
export function countWords(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/\S+/g)?.length ?? 0), 0);
}

function dropGreeting(lines: readonly string[]): readonly string[] {
  let start = 0;
  while (start < lines.length && (lines[start] === "" || isGreeting(lines[start]!.trim()))) start++;
  return lines.slice(start);
}

/** Legal notices go with their paragraph only: gateways put some of them above the message. */
function dropNotices(lines: readonly string[]): readonly string[] {
  let inNotice = false;
  return lines.filter((line) => {
    if (line === "") inNotice = false;
    else if (isDisclaimer(line)) inNotice = true;
    return !inNotice && !isDeviceLine(line.trim());
  });
}

/** A signature may end in another one, such as that of a list: goes on until none is left. */
function dropSignature(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  for (let next = signatureStart(lines, end); next < end; next = signatureStart(lines, end)) end = next;
  return lines.slice(0, end);
}

/** Where the signature before `end` begins; `end` if there is none. Looks at the last few lines only. */
function signatureStart(lines: readonly string[], end: number): number {
  for (let i = tailStart(lines, end); i < end; i++) {
    const line = lines[i]!.trim();
    const after = lines.slice(i + 1, end).filter((next) => next !== "");
    if ((line === "--" || isClosing(line)) && after.every(isSignatureLine)) return i;
    if (isThanks(line) && (isNameOnly(after) || startsClosing(after) || isCard(after))) return i;
  }
  return end;
}

/** First of the last lines before `end` in which a signature may begin. */
function tailStart(lines: readonly string[], end: number): number {
  let start = end;
  for (let seen = 0; start > 0 && seen <= MAX_SIGNATURE_LINES; start--) {
    if (lines[start - 1] !== "") seen++;
  }
  return start;
}

function startsClosing(lines: readonly string[]): boolean {
  return isClosing(lines[0]?.trim() ?? "") && lines.slice(1).every(isSignatureLine);
}

function isNameOnly(lines: readonly string[]): boolean {
  return lines.length <= 2 && lines.every((line) => countWords([line]) <= 4 && isSignatureLine(line));
}

/** What stands on a visiting card: short lines, some with an address, a phone number or bars between parts. */
function isCard(lines: readonly string[]): boolean {
  return lines.every(isSignatureLine) && lines.some((line) => CONTACT.test(line));
}

const CONTACT = /\s\|\s|\+\d{1,3}[\s\d()/-]{6,}|\bwww\.|https?:\/\/|\S@\S+\.\S/;

function isSignatureLine(line: string): boolean {
  const words = line.trim();
  return !/[?]$|^p\.? ?s\b/i.test(words) && countWords([words]) <= MAX_SIGNATURE_WORDS;
}
