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
    let before: string | null = null;
    for (const [word] of line.matchAll(WORD)) {
      found.add(hash(word));
      if (before !== null) found.add(hash(`${before} ${word}`));
      before = word;
    }
  }
  return Uint32Array.from(found);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
