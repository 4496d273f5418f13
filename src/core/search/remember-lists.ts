import type { LearnedLists } from "./learned-lists.ts";
import type { LearnedWords } from "./learned-words.ts";

/** Lists kept for one view and the same words; the one unused for longest goes first. */
const MAX_LISTS = 16;

type MakeLists = (words: LearnedWords, audiences: readonly string[]) => LearnedLists;

/**
 * `make`, its answers kept for as long as the words are. Only audiences of the people who asked count, so that a viewer cannot fill
 * the cache with invented names. One answer, for viewers who hold none of these, may be known already.
 */
export function rememberLists(
  make: MakeLists,
  ready?: readonly [words: LearnedWords, lists: LearnedLists],
): MakeLists {
  const known = new WeakMap<LearnedWords, Remembered>();
  if (ready !== undefined) known.set(ready[0], { audiences: [], lists: new Map([["[]", ready[1]]]) });
  return (words, audiences) => {
    const remembered = known.get(words) ?? { audiences: audiencesOf(words), lists: new Map() };
    known.set(words, remembered);
    const held = remembered.audiences.filter((name) => audiences.includes(name));
    const key = JSON.stringify(held);
    const lists = remembered.lists.get(key) ?? make(words, held);
    remembered.lists.delete(key);
    remembered.lists.set(key, lists);
    if (remembered.lists.size > MAX_LISTS) remembered.lists.delete(remembered.lists.keys().next().value!);
    return lists;
  };
}

interface Remembered {
  /** All that the people held who asked. */
  readonly audiences: readonly string[];
  readonly lists: Map<string, LearnedLists>;
}

function audiencesOf({ questions }: LearnedWords): readonly string[] {
  return [...new Set(questions.flatMap(({ audiences }) => audiences))].sort();
}
