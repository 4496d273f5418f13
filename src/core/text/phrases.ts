import { CharClass, charClass } from "./char-class.ts";
import { fold } from "./fold.ts";
import { distinctHashes } from "./hash-places.ts";

/**
 * How a text is put, rather than what it is about: its words, function words too, and its pairs of neighbouring words, none
 * stemmed. Each distinct one as a 32-bit number (FNV-1a); no pair reaches over a line. In order of first appearance.
 * O(length).
 */
export function phrases(text: string): Uint32Array {
  const found: number[] = [];
  forEachPhrase(fold(text), (phrase) => found.push(phrase));
  return distinctHashes(found);
}

/** The same numbers, each with its words as they are folded. */
export function phraseTexts(text: string): Map<number, string> {
  const found = new Map<number, string>();
  const folded = fold(text);
  let before = "";
  forEachPhrase(folded, (phrase, start, end, isPair) => {
    const word = folded.slice(start, end);
    if (!found.has(phrase)) found.set(phrase, isPair ? `${before} ${word}` : word);
    if (!isPair) before = word;
  });
  return found;
}

/** A word stands in [start, end) of the text; if it ends a pair, that pair comes first. */
type Visit = (phrase: number, start: number, end: number, isPair: boolean) => void;

/** Reads the characters themselves: a pattern, and a text for each word, take twice as long. */
function forEachPhrase(folded: string, visit: Visit): void {
  let hasBefore = false;
  let before = 0;
  for (let at = 0; at < folded.length; ) {
    const end = wordEnd(folded, at);
    if (end === at) {
      if (folded.charCodeAt(at) === LINE_BREAK) hasBefore = false;
      at++;
      continue;
    }
    if (hasBefore) visit(hash(folded, at, end, hashOf(SPACE, before)), at, end, true);
    before = hash(folded, at, end, OFFSET_BASIS);
    visit(before, at, end, false);
    hasBefore = true;
    at = end;
  }
}

const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const APOSTROPHE = 0x27;

/** The end of a word that begins at `start`: letters and digits, then perhaps an apostrophe and letters from a to z. `start` itself if none does. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (let width = letterAt(text, end); width > 0; width = letterAt(text, end)) end += width;
  if (end === start || text.charCodeAt(end) !== APOSTROPHE) return end;
  let after = end + 1;
  while (isPlain(text.charCodeAt(after))) after++;
  return after > end + 1 ? after : end;
}

/** Code units of the letter or digit at a place; 0 if there is none. */
function letterAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (isPlain(code)) return 1;
  const kind = charClass(code);
  const isLetter =
    kind === CharClass.letter ||
    kind === CharClass.digit ||
    (kind === CharClass.unspaced && LETTER.test(String.fromCodePoint(code)));
  return isLetter ? (code > 0xffff ? 2 : 1) : 0;
}

const LETTER = /\p{L}/u;

function isPlain(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

const OFFSET_BASIS = 0x811c9dc5;

/** Goes on from the hash of what stands before. */
function hash(text: string, start: number, end: number, before: number): number {
  let value = before;
  for (let i = start; i < end; i++) value = hashOf(text.charCodeAt(i), value);
  return value >>> 0;
}

function hashOf(code: number, before: number): number {
  return Math.imul(before ^ code, 0x01000193);
}
