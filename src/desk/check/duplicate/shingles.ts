import { fold } from "../../../core/text/fold.ts";

/** Words in a row that make a shingle: four tell passages apart, and one changed word costs four of them. */
const SHINGLE_WORDS = 4;

/** The words of a text, folded; marks left out, "don't" read as "do not", versions and times kept whole, so that passages can be compared word by word. */
export function comparedWords(text: string): string[] {
  return (
    fold(text)
      .replace(/n't\b/g, " not")
      .replace(/\bcan not\b|\bca not\b|\bcannot\b/g, "can not")
      .match(/[\p{L}\p{M}\p{N}]+(?:[.:'’_-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

/**
 * The set of all runs of four words (Broder 1997), each as a 32-bit number, ascending; a text of fewer words is one run. Two different runs
 * share a number about once in four thousand million pairs.
 */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hash);
  const runs = Math.max(1, words.length - SHINGLE_WORDS + 1);
  const all = new Uint32Array(words.length === 0 ? 0 : runs);
  for (let at = 0; at < all.length; at++) {
    let mixed = 0x811c9dc5;
    for (let next = at; next < Math.min(words.length, at + SHINGLE_WORDS); next++)
      mixed = Math.imul(mixed ^ hashes[next]!, 0x01000193) ^ (mixed >>> 13);
    all[at] = mixed >>> 0;
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < all.length; at++) if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at]!;
  return all.slice(0, kept);
}

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 code units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Shared ÷ all different shingles of both, in [0, 1] (Jaccard; Broder's resemblance). O(a + b). */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** The same of two texts. */
export function resemblanceOf(a: string, b: string): number {
  return resemblance(shinglesOf(comparedWords(a)), shinglesOf(comparedWords(b)));
}
