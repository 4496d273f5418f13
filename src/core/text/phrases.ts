import { fold } from "./fold.ts";

const WORD = /[\p{L}\p{N}]+(?:'[a-z]+)?/gu;

/**
 * How a text is put, rather than what it is about: its words, function words too, and its pairs of neighbouring words, none
 * stemmed. Each distinct one as a 32-bit number (FNV-1a); no pair reaches over a line. In order of first appearance.
 * O(length).
 */
export function phrases(text: string): Uint32Array {
  const found = new Set<number>();
  forEachPhrase(text, (phrase) => found.add(phrase));
  return Uint32Array.from(found);
}

/** The same numbers, each with its words as they are folded. */
export function phraseTexts(text: string): Map<number, string> {
  const found = new Map<number, string>();
  forEachPhrase(text, (phrase, word, before) => {
    if (!found.has(phrase)) found.set(phrase, before === null ? word : `${before} ${word}`);
  });
  return found;
}

type Visit = (phrase: number, word: string, before: string | null) => void;

function forEachPhrase(text: string, visit: Visit): void {
  for (const line of fold(text).split("\n")) {
    let before: string | null = null;
    let hashBefore = 0;
    for (const word of line.match(WORD) ?? []) {
      if (before !== null) visit(hash(word, hash(" ", hashBefore)), word, before);
      before = word;
      hashBefore = hash(word);
      visit(hashBefore, word, null);
    }
  }
}

const OFFSET_BASIS = 0x811c9dc5;

/** Goes on from the hash of what stands before. */
function hash(text: string, before = OFFSET_BASIS): number {
  let value = before;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
