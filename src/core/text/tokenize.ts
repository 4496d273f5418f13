import { CharClass, charClass, plainWordEnd } from "./char-class.ts";
import { cutUnspaced } from "./cut-unspaced.ts";
import { MAX_WORD_LENGTH, type Word } from "./word.ts";

/**
 * Cuts a text into words, in reading order. O(length of text), never throws.
 *
 * A word is a run of letters and digits, apostrophes inside it included. Runs joined by one of `- . _ & +` make one
 * compound ("outlook.exe", "TS-1234", "10.2.1", "Ctrl+Alt+Del"), as do the steps of a path ("C:\Temp\a.log",
 * "/etc/hosts"): the compound comes first, then its parts. "windows10" and "0x80070005" are compounds too, of
 * "windows" and "10", and of the digits after "0x". "C++", "C#" and ".NET" are words.
 * Words and compounds of more than 64 code units are left out (base64 blobs); the parts of such a compound stay.
 */
export function tokenize(text: string): Word[] {
  const scan: Scan = { text, words: [], position: 0 };
  let index = 0;
  while (index < text.length) {
    const plainEnd = plainWordEnd(text, index);
    if (plainEnd > index) {
      if (plainEnd - index <= MAX_WORD_LENGTH) pushWord(scan, { start: index, end: plainEnd, parts: 0 });
      scan.position++;
      index = plainEnd + 1;
      continue;
    }
    const kind = classAt(text, index);
    if (kind === CharClass.letter || kind === CharClass.digit) index = readWord(scan, index, false);
    else if (kind === CharClass.unspaced) index = readUnspaced(scan, index);
    else if (startsPath(text, index)) index = readWord(scan, index + 1, true);
    else if (startsDotNet(text, index)) index = readDotNet(scan, index);
    else index += widthAt(text, index);
  }
  return scan.words;
}

interface Scan {
  readonly text: string;
  readonly words: Word[];
  position: number;
}

const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const UNDERSCORE = 0x5f;
const PLUS = 0x2b;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
/** Code units that join two runs into a compound: `-`, `.`, `_`, `&`, `+` and the two typographic hyphens. */
const JOINERS: ReadonlySet<number> = new Set([0x2d, DOT, UNDERSCORE, 0x26, PLUS, 0x2010, 0x2011]);

/** Reads a word, compound or path from `start` on; returns the index after it. */
function readWord(scan: Scan, start: number, slashes: boolean): number {
  const first = scan.words.length;
  let end = readCompound(scan, start);
  let next = stepAfter(scan.text, end, slashes);
  const isPath = next > 0;
  while (next > 0) {
    end = readCompound(scan, next);
    next = stepAfter(scan.text, end, slashes);
  }
  if (isPath) insertWhole(scan, first, start, end);
  scan.position++;
  return end;
}

/** Where the next step of a path begins if one follows `end`, else -1. */
function stepAfter(text: string, end: number, slashes: boolean): number {
  const code = text.charCodeAt(end);
  if (code === BACKSLASH || (slashes && code === SLASH)) return isWordAt(text, end + 1) ? end + 1 : -1;
  const isDrive = code === COLON && text.charCodeAt(end + 1) === BACKSLASH && isWordAt(text, end + 2);
  return isDrive && !isWordAt(text, end - 2) ? end + 2 : -1;
}

/** Reads runs and the joiners between them; puts the compound before its parts if there are several. */
function readCompound(scan: Scan, start: number): number {
  const { text } = scan;
  const first = scan.words.length;
  let end = readRun(scan, start);
  let joined = false;
  while (JOINERS.has(text.charCodeAt(end))) {
    let next = end + 1;
    while (text.charCodeAt(end) === UNDERSCORE && text.charCodeAt(next) === UNDERSCORE) next++;
    if (!isWordAt(text, next)) break;
    joined = true;
    end = readRun(scan, next);
  }
  if (joined) insertWhole(scan, first, start, end);
  return end;
}

function insertWhole(scan: Scan, first: number, start: number, end: number): void {
  const { text, words, position } = scan;
  if (end - start > MAX_WORD_LENGTH) return;
  const whole = { text: text.slice(start, end), start, end, position, parts: words.length - first };
  words.splice(first, 0, whole);
}

/** Reads one run of letters, digits, marks and inner apostrophes, with the "++" of C++ or the "#" of C#. */
function readRun(scan: Scan, start: number): number {
  const { text } = scan;
  let index = start;
  let letters = 0;
  let digits = 0;
  for (; index < text.length; index += widthAt(text, index)) {
    const kind = classAt(text, index);
    if (kind === CharClass.letter) letters++;
    else if (kind === CharClass.digit) digits++;
    else if (
      kind !== CharClass.mark &&
      !(isApostrophe(text.charCodeAt(index)) && isLetterAt(text, index + 1))
    )
      break;
  }
  const end = withSuffix(text, start, index);
  pushRun(scan, { start, end, letters, digits });
  return end;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly letters: number;
  readonly digits: number;
}

function pushRun(scan: Scan, { start, end, letters, digits }: Run): void {
  if (end - start > MAX_WORD_LENGTH) return;
  const cut = digits > 0 && letters > 0 ? partsBegin(scan.text, { start, end, letters, digits }) : [];
  pushWord(scan, { start, end, parts: cut.length });
  for (const [from, to] of cut) pushWord(scan, { start: from, end: to, parts: 0 });
}

/** The parts of "windows10" (four letters or more, then digits only) and of "0x80070005". */
function partsBegin(text: string, { start, end, letters, digits }: Run): (readonly [number, number])[] {
  if (end - start >= 6 && /^0x[0-9a-f]+$/i.test(text.slice(start, end))) return [[start + 2, end]];
  const isNameAndNumber =
    letters >= 4 && letters + digits === end - start && endsInDigits(text, end - digits, end);
  if (!isNameAndNumber) return [];
  const name = [start, end - digits] as const;
  return digits > 1 ? [name, [end - digits, end]] : [name];
}

function endsInDigits(text: string, from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    if (classAt(text, index) !== CharClass.digit) return false;
  }
  return true;
}

function pushWord(scan: Scan, { start, end, parts }: Pick<Word, "start" | "end" | "parts">): void {
  scan.words.push({ text: scan.text.slice(start, end), start, end, position: scan.position, parts });
}

/** The end of a run with "++" after it ("C++"), or with "#" after its only letter ("C#"). */
function withSuffix(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  if (code === PLUS && text.charCodeAt(end + 1) === PLUS && !isWordAt(text, end + 2)) return end + 2;
  if (code === HASH && end === start + 1 && isLetterAt(text, start) && !isWordAt(text, end + 1))
    return end + 1;
  return end;
}

/** A slash before a word and after nothing that could be a word or a URL: "/etc/hosts", not "and/or". */
function startsPath(text: string, index: number): boolean {
  if (text.charCodeAt(index) !== SLASH || !isWordAt(text, index + 1)) return false;
  return index === 0 || /[\s"'(`]/.test(text.charAt(index - 1));
}

function startsDotNet(text: string, index: number): boolean {
  if (text.charCodeAt(index) !== DOT || isWordAt(text, index - 1) || isWordAt(text, index + 4)) return false;
  return /^\.net$/i.test(text.slice(index, index + 4));
}

function readDotNet(scan: Scan, index: number): number {
  pushWord(scan, { start: index, end: index + 4, parts: 0 });
  scan.position++;
  return index + 4;
}

/** Reads a run of a script without spaces; each of its words has its own position. */
function readUnspaced(scan: Scan, start: number): number {
  const { text } = scan;
  let end = start;
  while (end < text.length && isUnspacedOrMark(classAt(text, end))) end += widthAt(text, end);
  for (const piece of cutUnspaced(text.slice(start, end))) {
    const word = { start: start + piece.start, end: start + piece.end, parts: piece.parts };
    pushWord(scan, word);
    if (piece.isLast) scan.position++;
  }
  return end;
}

function isUnspacedOrMark(kind: CharClass): boolean {
  return kind === CharClass.unspaced || kind === CharClass.mark;
}

function classAt(text: string, index: number): CharClass {
  const code = text.charCodeAt(index);
  return code < 0xd800 || code > 0xdfff ? charClass(code) : charClass(text.codePointAt(index)!);
}

function widthAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 0xd800 || code > 0xdbff || text.codePointAt(index)! <= 0xffff ? 1 : 2;
}

function isWordAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const kind = classAt(text, index);
  return kind === CharClass.letter || kind === CharClass.digit;
}

function isLetterAt(text: string, index: number): boolean {
  return index < text.length && classAt(text, index) === CharClass.letter;
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE;
}
