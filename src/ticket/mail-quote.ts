import {
  attributionLines,
  isClosing,
  isForwardMark,
  isGreeting,
  isHeaderLine,
  isSeparator,
  startsHeaderBlock,
} from "./mail-phrases.ts";
import { countWords, dropFrame } from "./mail-signature.ts";

/** Somebody who writes fewer words above an older mail sends the mail, not the words: "FYI", "please see below". */
const MIN_OWN_WORDS = 5;

/** Mails within mails that are opened; any deeper one is cut off. */
const MAX_UNWRAPS = 3;

/** Lines that are looked at to tell whether somebody wrote something of their own. */
const NEAR_LINES = 40;

/**
 * Lines without the older mails quoted in them. A forwarded mail is opened, since the problem is in it.
 * Answers between quoted lines stay. Quoted lines that do not look like mail, such as a pasted error, stay. O(lines).
 */
export function dropQuotes(input: readonly string[], forwarded: boolean): readonly string[] {
  const lines = [...input];
  const kept: string[] = [];
  let unwraps = 0;
  let own = false;
  for (let at = 0; at < lines.length; ) {
    const mail = olderMailAt(lines, at);
    if (mail === null) {
      at = keepText(lines, at, kept);
      continue;
    }
    own ||= hasOwnWords(kept);
    const quotes = quotesOf(mail, lines);
    if (quotes !== null && (own || hasOwnWords(lines.slice(quotes, quotes + NEAR_LINES)))) {
      at = quotes;
      continue;
    }
    const isMessage = mail.kind === "forward" || (forwarded && unwraps === 0) || !own;
    if (!isMessage || unwraps === MAX_UNWRAPS) break;
    unwraps++;
    // Its sender's signature would take the short lines of the older mail with it.
    kept.splice(0, kept.length, ...dropFrame(kept), "");
    unquote(lines, mail.end);
    at = afterGreeting(lines, mail.end);
  }
  return kept;
}

/** Keeps one line, or drops a quoted block that is mail although nobody is named as its writer. Returns the next line. */
function keepText(lines: readonly string[], at: number, kept: string[]): number {
  const end = isQuoted(lines[at]!) ? quotedEnd(lines, at) : at + 1;
  const isMail = isQuoted(lines[at]!) && looksLikeMail(lines.slice(at, end));
  for (let i = at; !isMail && i < end; i++) kept.push(lines[i]!);
  return end;
}

function hasOwnWords(lines: readonly string[]): boolean {
  return countWords(dropFrame(lines.slice(-NEAR_LINES))) >= MIN_OWN_WORDS;
}

/** Where the quoted lines of a reply end; `null` if its older mail is not marked with ">". */
function quotesOf(mail: OlderMail, lines: readonly string[]): number | null {
  const start = skipBlank(lines, mail.end);
  return mail.kind === "reply" && isQuoted(lines[start] ?? "") ? quotedEnd(lines, start) : null;
}

/** Index after the blank lines and greetings that begin at `at`. */
function afterGreeting(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && (lines[next] === "" || isGreeting(lines[next]!.trim()))) next++;
  return next;
}

/** Takes one quote mark off the lines of a mail that has become the message. */
function unquote(lines: string[], at: number): void {
  const start = skipBlank(lines, at);
  const end = quotedEnd(lines, start);
  for (let i = start; i < end; i++) lines[i] = lines[i]!.replace(/^>\s?/, "");
}

interface OlderMail {
  readonly kind: "reply" | "forward" | "either";
  /** Index of the first line of the older mail's text. */
  readonly end: number;
}

/** What begins at this line: the mark or head of an older mail, or nothing (`null`). */
function olderMailAt(lines: readonly string[], at: number): OlderMail | null {
  const line = bare(lines[at]!);
  if (isForwardMark(line)) return { kind: "forward", end: headerEnd(lines, at + 1) };
  if (isSeparator(line)) return { kind: "either", end: headerEnd(lines, at + 1) };
  const taken = attributionLines(line, bare(lines[at + 1] ?? ""));
  if (taken > 0) return { kind: "reply", end: at + taken };
  if (!isHeaderLine(line) || !startsHeaderBlock(lines.slice(at, at + 6).map(bare))) return null;
  return { kind: "either", end: headerEnd(lines, at) };
}

/** Index after the head of a mail that may begin at `at`, blank lines before it included. */
function headerEnd(lines: readonly string[], at: number): number {
  const start = skipBlank(lines, at);
  let end = start;
  while (end < lines.length && isHeaderLine(bare(lines[end]!))) end++;
  return end === start ? at : end;
}

function skipBlank(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next] === "") next++;
  return next;
}

/** Index after the quoted lines that begin at `at`; blank lines between them belong to them. */
function quotedEnd(lines: readonly string[], at: number): number {
  let end = at;
  for (let i = at; i < lines.length && (lines[i] === "" || isQuoted(lines[i]!)); i++) {
    if (lines[i] !== "") end = i + 1;
  }
  return end;
}

/** Greeting, closing or attribution within quoted lines. Quote marks alone are no sign: people make lists with ">>". */
function looksLikeMail(quoted: readonly string[]): boolean {
  return quoted.some((line, i) => {
    const [text, next] = [bare(line), bare(quoted[i + 1] ?? "")];
    return isGreeting(text) || isClosing(text) || attributionLines(text, next) > 0;
  });
}

function isQuoted(line: string): boolean {
  return line.startsWith(">");
}

/** A line without quote marks and without the bold marks that programs put around "From:". */
function bare(line: string): string {
  return line
    .replace(/^[>\s]+/, "")
    .replaceAll("*", "")
    .trim();
}
