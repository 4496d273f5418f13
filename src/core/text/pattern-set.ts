import { alternativesOf } from "./word-starts.ts";

/** Regular expressions that are looked for in a text together. */
export interface PatternSet {
  /** Tried everywhere. */
  readonly anywhere: readonly Alternative[];
  /** Tried where a word of the text begins so. */
  readonly atWords: StartNode;
}

interface Alternative {
  /** Number of the pattern that it is of. */
  readonly pattern: number;
  readonly expression: RegExp;
}

/** What a word may go on with, by the character's code, and the alternatives whose matches begin with what was read so far. */
interface StartNode {
  readonly next: Map<number, StartNode>;
  readonly alternatives: Set<Alternative>;
}

/**
 * Makes regular expressions that are blind to case ready to be looked for together, by the beginnings of their matches. All in one
 * expression cost up to a millisecond a text: V8 optimises no further one once it made a megabyte of code for them.
 * @param sources Valid regular expressions.
 */
export function createPatternSet(sources: readonly string[]): PatternSet {
  const anywhere: Alternative[] = [];
  const atWords: StartNode = { next: new Map(), alternatives: new Set() };
  for (const [pattern, source] of sources.entries()) {
    for (const { source: one, starts } of alternativesOf(source)) {
      if (starts === null) anywhere.push({ pattern, expression: new RegExp(one, "i") });
      else addStarts(atWords, starts, { pattern, expression: new RegExp(one, "iy") });
    }
  }
  return { anywhere, atWords };
}

function addStarts(root: StartNode, starts: readonly string[], alternative: Alternative): void {
  for (const start of starts) {
    let node = root;
    for (const character of start) {
      const code = character.charCodeAt(0);
      const next = node.next.get(code) ?? { next: new Map(), alternatives: new Set() };
      node.next.set(code, next);
      node = next;
    }
    node.alternatives.add(alternative);
  }
}

/** Numbers of the patterns that the text has. O(characters), and an attempt at each word that begins as a pattern does. */
export function patternsIn({ anywhere, atWords }: PatternSet, text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { pattern, expression } of anywhere) if (expression.test(text)) found.add(pattern);
  for (let at = 0, inWord = false; at < text.length; at++) {
    const isWord = isWordCharacter(text.charCodeAt(at));
    if (isWord && !inWord) addMatches(atWords, text, at, found);
    inWord = isWord;
  }
  return found;
}

/** Adds the patterns that match at a place. */
function addMatches(root: StartNode, text: string, from: number, found: Set<number>): void {
  let node = root.next.get(lowerCase(text.charCodeAt(from)));
  for (let at = from + 1; node !== undefined; at++) {
    for (const { pattern, expression } of node.alternatives) {
      expression.lastIndex = from;
      if (!found.has(pattern) && expression.test(text)) found.add(pattern);
    }
    node = node.next.get(lowerCase(text.charCodeAt(at)));
  }
}

/** As `\w`: a letter of ASCII, a digit or a low line. */
function isWordCharacter(code: number): boolean {
  const lower = lowerCase(code);
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || code === 95;
}

/** Letters of ASCII only: as expressions without the flag `u` compare them, no other is one of theirs. */
function lowerCase(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
