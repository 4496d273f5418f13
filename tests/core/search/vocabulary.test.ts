import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedEdits, isCorrectable } from "../../../src/core/search/allowed-edits.ts";
import { createVocabulary, type VocabularyEntry } from "../../../src/core/search/vocabulary.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 1, maxLength: 10 });
const entries = fc
  .uniqueArray(word, { maxLength: 30 })
  .chain((words) =>
    fc.tuple(
      fc.constant(words.sort()),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: words.length, maxLength: words.length }),
    ),
  )
  .map(([words, counts]) =>
    words.map((one, i): VocabularyEntry => ({ word: one, terms: [one], count: counts[i]! })),
  );

describe("createVocabulary", () => {
  it("corrects to the nearest words, as a full table of distances says", () => {
    fc.assert(
      fc.property(entries, word, (all, typed) => {
        const near = all
          .filter((entry) => isCorrectable(entry.word) && entry.word !== typed)
          .map((entry) => ({ word: entry.word, count: entry.count, edits: distance(typed, entry.word) }))
          .filter(({ edits }) => edits <= allowedEdits(typed));
        const fewest = Math.min(...near.map(({ edits }) => edits));
        const best = near
          .filter(({ edits }) => edits === fewest)
          .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
          .map(({ word: one, edits }) => `${one} ${edits}`);
        const got = createVocabulary(all).corrections(typed, 100);
        expect(got.map(({ entry, edits }) => `${entry.word} ${edits}`)).toEqual(best);
      }),
      { numRuns: 500 },
    );
  });

  it("completes to the most frequent longer words, as a filter over all says", () => {
    fc.assert(
      fc.property(entries, word, fc.integer({ min: 1, max: 5 }), (all, prefix, limit) => {
        const longer = all
          .filter((entry) => entry.word.startsWith(prefix) && entry.word !== prefix)
          .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
          .slice(0, limit);
        expect(createVocabulary(all).completions(prefix, limit)).toEqual(longer);
      }),
    );
  });

  it("adds up the words of one term", () => {
    const vocabulary = createVocabulary([
      { word: "print", terms: ["print"], count: 2 },
      { word: "printed", terms: ["print"], count: 3 },
      { word: "wi-fi", terms: ["wi-fi", "wi"], count: 1 },
    ]);
    expect(["print", "wi", "fi"].map((term) => vocabulary.textCount(term))).toEqual([5, 1, 0]);
    expect(vocabulary.find("printed")?.count).toBe(3);
    expect(vocabulary.find("prints")).toBeUndefined();
  });
});

/** The full table: Levenshtein, and 1 for two neighbours swapped. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [
    i,
    ...Array.from({ length: b.length }, () => 0),
  ]);
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY;
      rows[i]![j] = Math.min(change, rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, swap);
    }
  }
  return rows[a.length]![b.length]!;
}
