import type { LexiconEntry } from "./lexicon.ts";
import type { Word } from "./word.ts";

interface Phrase {
  readonly concept: string;
  /** End of the phrase in the text, and the index of the word after it. */
  readonly end: number;
  readonly next: number;
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  /** The word that the phrase begins with; if it is a compound, the phrase must take all of it. */
  readonly index: number;
}

/**
 * The longest phrase that begins at a word, if any. The words of a phrase have nothing between them but white space
 * or the joiners of one compound, and a phrase never takes the beginning of a compound without its end.
 * O(words of the longest phrase).
 */
export function longestPhrase(
  { text, words, index }: Place,
  entryOf: (word: string) => LexiconEntry,
): Phrase | undefined {
  let at = firstPlain(words, index);
  let node = entryOf(words[at]!.text).node;
  if (node === undefined) return undefined;
  let mustReach = words[index]!.parts + index + 1;
  let found: Phrase | undefined;
  while (node !== undefined) {
    const { end } = words[at]!;
    if (node.concept !== undefined && at + 1 >= mustReach)
      found = { concept: node.concept, end, next: at + 1 };
    const following = at + 1;
    if (following >= words.length || node.next.size === 0) break;
    const next = firstPlain(words, following);
    if (following >= mustReach) {
      if (!isGap(text, end, words[next]!.start)) break;
      mustReach = following + words[following]!.parts + 1;
    }
    node = node.next.get(entryOf(words[next]!.text).key);
    at = next;
  }
  return found;
}

/** The first word from `index` on that has no parts: the first part of a compound. */
function firstPlain(words: readonly Word[], index: number): number {
  let at = index;
  while (words[at]!.parts > 0) at++;
  return at;
}

/** At most three white-space characters. */
function isGap(text: string, from: number, to: number): boolean {
  return to - from <= 3 && text.slice(from, to).trim() === "";
}
