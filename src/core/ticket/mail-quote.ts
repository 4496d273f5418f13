import { attributionLength, splitAttribution } from "./mail-attribution.ts";
import { headLength, isForwardMark, isRule, isSeparator, labelledLength } from "./mail-head.ts";
import { isClosing, isCover, isGreeting, isReplyMark, isThanks } from "./mail-phrases.ts";
import { countWords, dropFrame } from "./mail-signature.ts";

/** Above the head of an older mail, which replies and forwarded mails both have, fewer words are no reply: people write "as discussed". */
const MIN_OWN_WORDS = 4;

/** Mails within mails that are opened; any deeper one is cut off. */
const MAX_UNWRAPS = 3;

/** Characters at which programs wrap a quoted line. */
const MIN_WRAPPED = 60;

/** No line of a head or of an attribution is longer. */
const MAX_HEAD_LINE = 1_000;

/** Lines that are looked at to tell whether somebody wrote something of their own. */
const NEAR_LINES = 40;

/** What the subject says about a mail. */
export interface SubjectSays {
  /** "FW:": the older mail below is the message. Default `false`. */
  readonly forwarded?: boolean;
  /** "RE:": a few words above the older mail are the message. Default `false`. */
  readonly replied?: boolean;
}

/**
 * Lines without the older mails quoted in them. A forwarded mail is opened, since the problem is in it.
 * Answers between quoted lines stay. Quoted lines that do not look like mail, such as a pasted error, stay. O(lines).
 */
export function dropQuotes(
  input: readonly string[],
  { forwarded = false, replied = false }: SubjectSays = {},
): readonly string[] {
  const lines = input.some((line) => line.includes("@"))
    ? input.flatMap((line) => splitAttribution(line) ?? line)
    : [...input];
  const kept: string[] = [];
  let unwraps = 0;
  let own = false;
  let isReply = false;
  for (let at = 0; at < lines.length; ) {
    const mail = olderMailAt(lines, at);
    if (mail === null) {
      at = keepText(lines, at, kept);
      continue;
    }
    own ||= hasOwnWords(kept, replied && mail.kind === "either" ? "reply" : mail.kind);
    const quotes = quotesOf(mail, lines);
    if (quotes !== null && (own || hasOwnWords(lines.slice(quotes, quotes + NEAR_LINES), "reply"))) {
      at = quotes;
      isReply = true;
      continue;
    }
    const isMessage = mail.kind === "forward" || (forwarded && unwraps === 0) || !own;
    if (!isMessage || unwraps === MAX_UNWRAPS || isEmptyFrom(lines, mail.end)) {
      dropRules(kept);
      break;
    }
    unwraps++;
    // Its sender's signature would take the short lines of the older mail with it.
    kept.splice(0, kept.length, ...dropFrame(kept), "");
    unquote(lines, mail.end);
    at = afterGreeting(lines, mail.end);
  }
  return isReply ? withoutLastQuote(kept) : kept;
}

/** What is quoted below the last word of an answer is of the older mail, too. A signature is no word. */
function withoutLastQuote(kept: readonly string[]): readonly string[] {
  const framed = dropFrame(kept);
  const last = framed.findLastIndex((line) => line !== "" && !isQuoted(line));
  return last < 0 ? kept : framed.slice(0, last + 1);
}

/** Keeps one line, or drops a quoted block that is mail although nobody is named as its writer. Returns the next line. */
function keepText(lines: readonly string[], at: number, kept: string[]): number {
  const end = isQuoted(lines[at]!) ? quotedEnd(lines, at) : at + 1;
  const isMail = isQuoted(lines[at]!) && looksLikeMail(lines.slice(at, end));
  for (let i = at; !isMail && i < end; i++) kept.push(lines[i]!);
  return end;
}

/**
 * Whether the words above an older mail are the message. "FYI" and "please see below" are not: then the older mail is. One word is enough
 * above "Ann wrote:", which programs write into replies only, and above the desk's "reply above this line".
 */
function hasOwnWords(lines: readonly string[], kind: OlderMail["kind"]): boolean {
  const near = lines.slice(-NEAR_LINES).filter((line) => !isRule(line.trim()));
  const own = dropFrame(near);
  if (kind === "answer") return countWords(near) > 0;
  const isThanked = near.some((line) => isThanks(line)) && near.every((line) => countWords([line]) <= 9);
  if (kind === "reply" && countWords(own) === 0) return isThanked || isBareGreeting(near);
  return countWords(own) >= (kind === "reply" ? 1 : MIN_OWN_WORDS) && !isCover(own);
}

/** "Hello", to nobody and with no comma, is an answer; "Hello team," begins the letter that is quoted below. */
function isBareGreeting(lines: readonly string[]): boolean {
  const [first = "", ...more] = lines.filter((line) => line !== "");
  return more.length === 0 && /^\p{L}+[.!]?$/u.test(first) && isGreeting(first);
}

function isEmptyFrom(lines: readonly string[], at: number): boolean {
  return skipBlank(lines, at) === lines.length;
}

/** Takes off the line that programs draw above an older mail. */
function dropRules(kept: string[]): void {
  while (kept.length > 0 && (kept.at(-1) === "" || isRule(kept.at(-1)!.trim()))) kept.pop();
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
  /** An "answer" stands above a mark of the desk's; "either" may be a reply or a forwarded mail. */
  readonly kind: "reply" | "answer" | "forward" | "either";
  /** Index of the first line of the older mail's text. */
  readonly end: number;
}

/** What begins at this line: the mark or head of an older mail, or nothing (`null`). */
function olderMailAt(lines: readonly string[], at: number): OlderMail | null {
  const lineAt = (index: number): string => bare(lines[index] ?? "");
  const line = lineAt(at);
  if (line === "") return null;
  if (line.length > MAX_HEAD_LINE) return null;
  if (isForwardMark(line)) return { kind: "forward", end: headEnd(lines, at + 1) };
  if (isSeparator(line)) return afterSeparator(lines, at + 1);
  if (isRule(line) && THREAD_ENTRY.test(lineAt(skipBlank(lines, at + 1))))
    return { kind: "answer", end: skipBlank(lines, at + 1) + 1 };
  if (isReplyMark(line)) return { kind: "answer", end: at + 1 };
  const isQuotedAfter = (index: number): boolean => isQuoted(lines[skipBlank(lines, index)] ?? "");
  const taken = attributionLength(lineAt, at, isQuotedAfter);
  if (taken > 0) return { kind: "reply", end: at + taken };
  const head = headLength(lineAt, at);
  return head === 0 ? null : { kind: "either", end: at + head };
}

/** "Ann Lee, Mar 3, 2026, 14:49 GMT+1" below a rule: the thread as Zendesk's notifications repeat it. */
const THREAD_ENTRY =
  /^\p{Lu}[\p{L}\s.'’()-]{1,60},\s.{3,20}\d{4},?\s\d{1,2}:\d{2}(?:\s?[AP]M)?(?:\s[A-Z]{2,4}[+-]?[\d:]{0,5})?$/u;

/** A mark of the older mail's own goes before what the line says: "Forwarded message", "Ann wrote:". */
function afterSeparator(lines: readonly string[], next: number): OlderMail {
  const start = skipBlank(lines, next);
  const isMark = start < lines.length && !isSeparator(bare(lines[start]!));
  const inner = isMark ? olderMailAt(lines, start) : null;
  return inner?.kind === "forward" || inner?.kind === "reply" ? inner : separated(headEnd(lines, next), next);
}

/** "Original Message": programs that forward a mail write its head below, and some that answer write none. */
function separated(end: number, head: number): OlderMail {
  return { kind: end === head ? "reply" : "either", end };
}

/** Index after the head of a mail that may begin at `at`, blank lines before it included. */
function headEnd(lines: readonly string[], at: number): number {
  const start = skipBlank(lines, at);
  const length = labelledLength((index) => bare(lines[index] ?? ""), start);
  return length === 0 ? at : start + length;
}

function skipBlank(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next] === "") next++;
  return next;
}

/** Index after the quoted lines that begin at `at`; blank lines between them belong to them, and so does a line that was wrapped. */
function quotedEnd(lines: readonly string[], at: number): number {
  let end = at;
  for (let i = at; i < lines.length && (lines[i] === "" || isQuoted(lines[i]!) || isWrapped(lines, i)); i++) {
    if (lines[i] !== "") end = i + 1;
  }
  return end;
}

/**
 * A quoted line was too long, and its last words stand on a line without a mark: the sentence, or the address, has not ended, and quotes
 * go on below.
 */
function isWrapped(lines: readonly string[], at: number): boolean {
  const [before = "", line = "", next = ""] = [lines[at - 1], lines[at]?.trim(), lines[at + 1]];
  if (!isQuoted(before) || !isQuoted(next)) return false;
  if (/^[(<]?https?:\/\/\S+\s?>?$/.test(line)) return true;
  if (/^[^\s(]+\)$/.test(line) && before.lastIndexOf("(") > before.lastIndexOf(")")) return true;
  return before.length >= MIN_WRAPPED && /[\p{L}\p{N},]$/u.test(before) && /^[\p{Ll}\p{N}]/u.test(line);
}

/** Greeting, closing or attribution within quoted lines. Quote marks alone are no sign: people make lists with ">>". */
function looksLikeMail(quoted: readonly string[]): boolean {
  const lineAt = (index: number): string => bare(quoted[index] ?? "");
  return quoted.some((_, i) => {
    const text = lineAt(i);
    return isGreeting(text) || isClosing(text) || attributionLength(lineAt, i, () => true) > 0;
  });
}

function isQuoted(line: string): boolean {
  return line.startsWith(">");
}

const SPACE = 0x20;
const MARK = ">".charCodeAt(0);

/** A line without quote marks and without the bold marks that programs put around "From:". */
function bare(line: string): string {
  const first = line.charCodeAt(0);
  if (first > SPACE && first < 128 && first !== MARK && !line.includes("*")) return line;
  return line
    .replace(/^[>\s]+/, "")
    .replaceAll("*", "")
    .trim();
}
