import { compareText } from "./compare-text.ts";
import { lowerBound } from "./lower-bound.ts";

/** Short texts by their words. */
export interface WordLookup<Item> {
  /** All words, each once, in code-unit order. */
  readonly words: readonly string[];
  /** The items that have the word; with `prefix`, one that begins so. O(log words + items). */
  having(word: string, prefix: boolean): ReadonlySet<Item>;
}

/** O(words of the items). */
export function createWordLookup<Item>(
  items: Iterable<Item>,
  wordsOf: (item: Item) => Iterable<string>,
): WordLookup<Item> {
  const byWord = new Map<string, Set<Item>>();
  for (const item of items) {
    for (const word of wordsOf(item)) {
      const having = byWord.get(word);
      if (having === undefined) byWord.set(word, new Set([item]));
      else having.add(item);
    }
  }
  const words = [...byWord.keys()].sort(compareText);
  return {
    words,
    having(word, prefix) {
      if (!prefix) return byWord.get(word) ?? new Set();
      const found = new Set<Item>();
      for (let i = lowerBound(words, word); words[i]?.startsWith(word) === true; i++)
        for (const item of byWord.get(words[i]!)!) found.add(item);
      return found;
    },
  };
}
