import { isDeskAudience } from "../../core/article/is-desk-audience.ts";
import { fieldOfKey } from "./header/front-matter-keys.ts";
import { accessOfKey } from "./header/key-meaning.ts";
import type { FrontMatter } from "./header/read-front-matter.ts";
import { toAudience } from "./header/to-audience.ts";
import { lineComments } from "./line-comments.ts";
import { proseSegments } from "./prose-segments.ts";
import { commentPassages } from "./reserved/comment-passages.ts";
import { expressionPassages } from "./reserved/expression-passages.ts";
import { fencePassages } from "./reserved/fence-passages.ts";
import { inlinePassages } from "./reserved/inline-passages.ts";
import { linePassages } from "./reserved/line-passages.ts";
import type { Passage } from "./reserved/passage.ts";
import {
  attributesOf,
  isForSignedIn,
  isReservedElement,
  isReservedSummary,
  isTitledForFew,
} from "./reserved/reserved-element.ts";
import { tablePassages } from "./reserved/table-passages.ts";
import { tagPassages } from "./reserved/tag-passages.ts";
import { plainText, stripComments } from "./strip-comments.ts";
import { blanked, elementRanges, stripHidden } from "./strip-hidden.ts";
import { unindexedRanges } from "./unindexed.ts";

interface ReaderText {
  /** With the lines of what was left out blank. */
  readonly text: string;
  /** What was left out because its own mark keeps it for few readers. */
  readonly reserved: readonly Passage[];
}

/**
 * The body of an article as its readers may see it: without comments, without what no browser shows, and without passages that are for
 * few of them by their own marks. An article that is surely for the desk only keeps those. For searches, without what it keeps from them.
 */
export function readerText(
  { body, entries }: Pick<FrontMatter, "body" | "entries">,
  isForSearch = false,
): ReaderText {
  const whole = plainText(body);
  const plain = isForSearch ? without(whole, unindexed(whole)) : whole;
  const readers = readersOf(entries);
  if (readers.length > 0 && readers.every(isDeskAudience)) return { text: visible(plain), reserved: [] };
  const commented = commentPassages(withoutCode(plain));
  const shown = visible(without(plain, commented));
  const masked = withoutCode(shown);
  const reserved = [
    ...[tagPassages, linePassages, tablePassages, inlinePassages, expressionPassages].flatMap((find) =>
      find(masked),
    ),
    ...fencePassages(shown),
    ...elementPassages(shown),
  ];
  return { text: without(shown, reserved), reserved: [...commented, ...reserved] };
}

function unindexed(text: string): readonly Pick<Passage, "start" | "end">[] {
  return unindexedRanges(withoutCode(text)).map(([start, end]) => ({ start, end }));
}

function visible(text: string): string {
  const shown = stripHidden(stripComments(text));
  const ranges = lineComments(withoutCode(shown));
  return ranges.length === 0 ? shown : blanked(shown, ranges);
}

/** Whom the header names, in all of its keys; nobody where it says nothing of them. */
export function readersOf(entries: FrontMatter["entries"]): readonly string[] {
  return entries
    .filter(({ key }) => fieldOfKey(key)?.field === "audience" || accessOfKey(key) === "readers")
    .flatMap(({ value }) => toAudience(value, []) ?? ["public"]);
}

function elementPassages(text: string): Passage[] {
  if (!ELEMENT.test(text)) return [];
  return elementRanges(text, (name, inside, after) => {
    if (name.toLowerCase() === "details" && isReservedSummary(after())) return true;
    return (
      isReservedElement(name, attributesOf(inside)) ||
      isTitledForFew(name, after()) ||
      isForSignedIn(name, inside)
    );
  }).map(([start, end]) => ({ start, end, mark: text.slice(start, start + 80).split("\n")[0]! }));
}

/** A component, a custom element, or an attribute that may say for whom an element is. */
const ELEMENT =
  /<(?:[A-Z]|details\b|fieldset\b|tr\b|[a-z]+-|intern|private|staff|agent|ac:structured|ifauth|aside)|<[a-z][^>]{0,500}(?:class|audience|visib|access|only|role|group|condition|props|v-|ng|x-)/i;

function without(text: string, passages: readonly Pick<Passage, "start" | "end">[]): string {
  if (passages.length === 0) return text;
  let end = 0;
  const ranges = [...passages]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((passage): (readonly [number, number])[] => {
      const start = Math.max(passage.start, end);
      if (start >= passage.end) return [];
      end = passage.end;
      return [[start, passage.end]];
    });
  return blanked(text, ranges);
}

/** Code blotted out, each character by one that no mark has: but for the fences of MyST that hold text on a condition. */
function withoutCode(text: string): string {
  return proseSegments(text)
    .map(({ prose, text: piece }) => {
      if (!prose) return /^[ \t]*`{3,}\{(?:only|ifconfig)\}/.test(piece) ? piece : blot(piece);
      return piece.includes("`") ? piece.replace(/(?<!`)(`{1,3})(?!`)[^`]{1,1000}\1(?!`)/g, blot) : piece;
    })
    .join("\n");
}

function blot(code: string): string {
  return code.replace(/\S/g, "\u0000");
}
