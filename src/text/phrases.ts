import { fold } from "./fold.ts";

const WORD = /[\p{L}\p{N}]+(?:'[a-z]+)?/gu;

/**
 * How a text is put, rather than what it is about: its words, function words too, and its pairs of neighbouring words, none
 * stemmed. Each distinct one as a 32-bit number (FNV-1a); no pair reaches over a line. In order of first appearance.
 * O(length).
 */
export function phrases(text: string): Uint32Array {
  const found = new Set<number>();
  for (const line of fold(text).split("\n")) {
    let before: number | null = null;
    for (const word of line.match(WORD) ?? []) {
      if (before !== null) found.add(hash(word, hash(" ", before)));
      before = hash(word);
      found.add(before);
    }
  }
  return Uint32Array.from(found);
}

const OFFSET_BASIS = 0x811c9dc5;

/** Goes on from the hash of what stands before. */
function hash(text: string, before = OFFSET_BASIS): number {
  let value = before;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
