import { allowedEdits, isCorrectable } from "./allowed-edits.ts";
import { compareText } from "./compare-text.ts";
import { lowerBound } from "./lower-bound.ts";
import { nearWords } from "./near-words.ts";

/** The words of the visible articles as written (folded), with the terms they became: for prefixes and typos. */
export interface Vocabulary {
  /** In code-unit order. */
  readonly entries: readonly VocabularyEntry[];
  find(word: string): VocabularyEntry | undefined;
  /** Number of texts that have the term; 0 for an unknown one. Words of one stem are added up. */
  textCount(term: string): number;
  /** The most frequent words that begin with `prefix` and are longer, at most `limit`. */
  completions(prefix: string, limit: number): VocabularyEntry[];
  /** The two-word names that have the word, where the analyzer makes one term of both ("wireless network"). */
  namesWith(word: string): readonly VocabularyEntry[];
  /** The nearest words, if the word may be corrected: fewest edits first, then the more frequent. At most `limit`, all equally near. */
  corrections(word: string, limit: number): Correction[];
}

export interface VocabularyEntry {
  readonly word: string;
  readonly terms: readonly string[];
  /** Number of texts (names, headings, passages) that have the word. ≥ 1. */
  readonly count: number;
}

interface Correction {
  readonly entry: VocabularyEntry;
  /** Letters inserted, dropped or changed, or neighbours swapped. ≥ 1. */
  readonly edits: number;
}

/** `entries` in code-unit order of their words. The list for typos is made on first use. */
export function createVocabulary(entries: readonly VocabularyEntry[]): Vocabulary {
  const byWord = new Map(entries.map((entry) => [entry.word, entry]));
  const words = entries.map(({ word }) => word);
  const counts = countTerms(entries);
  const names = indexNames(entries);
  let correctable: Correctable | undefined;
  return {
    entries,
    find: (word) => byWord.get(word),
    textCount: (term) => counts.get(term) ?? 0,
    completions: (prefix, limit) => completionsOf(words, entries, prefix).slice(0, limit),
    namesWith: (word) => names.get(word) ?? [],
    corrections(word, limit) {
      if (allowedEdits(word) === 0) return [];
      correctable ??= correctableOf(entries);
      return nearest(correctable, word).slice(0, limit);
    },
  };
}

function countTerms(entries: readonly VocabularyEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms, count } of entries) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return counts;
}

function indexNames(entries: readonly VocabularyEntry[]): Map<string, VocabularyEntry[]> {
  const names = new Map<string, VocabularyEntry[]>();
  for (const entry of entries) {
    const parts = entry.word.split(" ");
    if (parts.length !== 2) continue;
    for (const part of new Set(parts)) names.set(part, [...(names.get(part) ?? []), entry]);
  }
  return names;
}

function completionsOf(
  words: readonly string[],
  entries: readonly VocabularyEntry[],
  prefix: string,
): VocabularyEntry[] {
  const found: VocabularyEntry[] = [];
  for (let i = lowerBound(words, prefix); i < words.length && words[i]!.startsWith(prefix); i++) {
    if (words[i] !== prefix) found.push(entries[i]!);
  }
  return found.sort(byCount);
}

/** The entries that a mistyped word may be corrected to, in code-unit order, and their words. */
interface Correctable {
  readonly entries: readonly VocabularyEntry[];
  readonly words: readonly string[];
}

function correctableOf(all: readonly VocabularyEntry[]): Correctable {
  const entries = all.filter(({ word }) => isCorrectable(word));
  return { entries, words: entries.map(({ word }) => word) };
}

function nearest({ entries, words }: Correctable, word: string): Correction[] {
  const found = nearWords(words, word, { maxEdits: allowedEdits(word) }).filter(({ edits }) => edits > 0);
  const fewest = Math.min(...found.map(({ edits }) => edits));
  return found
    .filter(({ edits }) => edits === fewest)
    .map(({ place, edits }) => ({ entry: entries[place]!, edits }))
    .sort((a, b) => byCount(a.entry, b.entry));
}

function byCount(a: VocabularyEntry, b: VocabularyEntry): number {
  return b.count - a.count || compareText(a.word, b.word);
}
