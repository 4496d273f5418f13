import { accessInEnglish } from "../../../core/text/access-words.ts";
import { bareHeading } from "./bare-heading.ts";
import { behindParagraph, endOfIndent, endOfQuote } from "./line-ends.ts";
import { isMarkedTitle } from "./marked-title.ts";
import { saysForFew } from "./says-for-few.ts";

/** What stands below `## Internal note` or `## Escalation (internal only)`, up to the next heading of its level. */
export function heading(lines: readonly string[], at: number): number | null {
  const own = headingAt(lines, at);
  if (own === null) return null;
  const words = bareHeading(own.text).replace(/:$/, "");
  if (!saysForFew(words) && !isMarkedTitle(words)) return null;
  const end = lines.findIndex(
    (_, next) => next > at + 1 && (headingAt(lines, next)?.level ?? 7) <= own.level,
  );
  // The title of a page is no passage of it.
  const isTitle = own.level === 1 && lines.slice(0, at).every((line) => line.trim() === "");
  return isTitle ? null : end < 0 ? lines.length : end;
}

function headingAt(
  lines: readonly string[],
  at: number,
): { readonly level: number; readonly text: string } | null {
  const line = lines[at]!;
  const marked = /^[ \t>]{0,3}(#{1,6})[ \t]+(.{1,200}?)[ \t#]*$/.exec(line);
  if (marked) return { level: marked[1]!.length, text: marked[2]! };
  const element = /^[ \t]*<h([1-6])\b[^<>]{0,200}>(.{1,200}?)<\/h\1>/i.exec(line);
  if (element) return { level: Number(element[1]), text: element[2]!.replace(/<[^<>]*>/g, "") };
  const below = /^[ \t]{0,3}(=+|-+)[ \t]*$/.exec(lines[at + 1] ?? "")?.[1];
  const isText = /^[ \t]{0,3}[^\s>#*+|-]/.test(line) && (at === 0 || lines[at - 1]!.trim() === "");
  return below !== undefined && isText ? { level: below.startsWith("=") ? 1 : 2, text: line } : null;
}

/** What a line begins with: quotes, and the mark of an item or of a footnote. */
const before = /[ \t]*(?:>[ \t]?)*[ \t]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+|\[\^[^\]\n]{1,60}\]:[ \t]+)?/;
const icon = /(?:(?:\p{Extended_Pictographic}|\u{FE0F})+[ \t]*|:[a-z_]{2,30}:[ \t]*)?/u;
const opening = /(?:<(?:p|span|font|strong|b|em|i|u|mark)\b[^<>]{0,100}>[ \t]*){0,4}[*_=]{0,3}/;
const words = /[^:*_=<>|\n]{3,80}?/;
/** What ends a label: its tags or stars, with or without a colon, a colon alone, or a dash. */
const ending = /(?::?(?:(?:<\/(?:strong|b|em|i|u|span|font|mark)>)+|[*_=]{1,3}):?|[:：]|[ \t][–—-](?=[ \t]))/;
const label = new RegExp(
  `^(${before.source})${icon.source}${opening.source}(${words.source})${ending.source}[ \\t]*(.*)$`,
  "u",
);
/** `[Internal only] words` */
const tagged = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,3}[[【]([^\][【】\n]{3,60})[\]】][*_]{0,3}[ \t]/;

/** A line that goes on a paragraph, and is written as if it began something: `*Service desk only: …*`. */
const BEGINNING = /^[ \t]*(?:[*_]{1,3}|(?=\p{Lu}))\p{L}/u;

/** `**Internal note:** words` holds for its paragraph, item or quote; by itself on a line, up to the next heading or rule. */
export function labelled(lines: readonly string[], at: number): number | null {
  const isFirst =
    at === 0 ||
    lines[at - 1]!.trim() === "" ||
    /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|\[\^)/.test(lines[at]!);
  const mayBegin = isFirst || BEGINNING.test(lines[at]!);
  const [, before = "", words = "", rest = ""] = (mayBegin && label.exec(lines[at]!)) || [];
  if (words === "" || !saysForFew(words)) return isFirst ? unmarked(lines, at) : null;
  if (before.includes(">")) return endOfQuote(lines, at);
  if (/\S/.test(before)) return endOfIndent(lines, at, /^[ \t]*/.exec(before)![0].length);
  const isAlone = /^(?:<\/p>)?$/.test(rest) && (lines[at + 1] ?? "").trim() === "";
  return isAlone ? behindPart(lines, at) : behindParagraph(lines, at);
}

/** `For internal use only` as a paragraph of its own; `Internal note` with its text behind a colon on the next line. */
function unmarked(lines: readonly string[], at: number): number | null {
  const line = lines[at]!;
  const mark = tagged.exec(line)?.[1];
  if (mark !== undefined && saysForFew(mark) && /only|not/i.test(accessInEnglish(mark)))
    return behindParagraph(lines, at);
  const isElement = /^[ \t]*<(\w{1,12})\b[^<>]{0,100}>[^<>]{3,80}<\/\1>[ \t]*$/.test(line);
  if (line.length > 160 || (/^[ \t]*[#|<]/.test(line) && !isElement)) return null;
  const next = lines[at + 1] ?? "";
  if (/^[ \t]*(?:>|[-*+][ \t])/.test(line)) return unmarkedPart(lines, at);
  const isTerm = /^[ \t]{0,3}:[ \t]/.test(next);
  if (!isTerm && next.trim() !== "") return null;
  const words = bareHeading(line).replace(/[.:!]$/, "");
  if (!saysForFew(words)) return null;
  if (isTerm) return endOfIndent(lines, at + 1, 0);
  return /\b(?:only|use|not)\b/i.test(accessInEnglish(words)) ? behindPart(lines, at) : null;
}

/** A line of a quote that says so by itself; an item that does, and has others below it. */
function unmarkedPart(lines: readonly string[], at: number): number | null {
  const line = lines[at]!;
  const words = bareHeading(line.replace(/^[ \t>]*(?:[-*+][ \t]+)?/, "")).replace(/[.:!]$/, "");
  if (!saysForFew(words)) return null;
  if (/^[ \t]*>/.test(line))
    return /\b(?:only|use|not)\b/i.test(accessInEnglish(words)) ? endOfQuote(lines, at) : null;
  const end = endOfIndent(lines, at, /^[ \t]*/.exec(line)![0].length);
  return end > at + 1 ? end : null;
}

function behindPart(lines: readonly string[], at: number): number {
  const end = lines.findIndex(
    (line, next) => next > at && (headingAt(lines, next) !== null || rule.test(line)),
  );
  return end < 0 ? lines.length : end;
}

const rule = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
