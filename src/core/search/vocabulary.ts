import { compareText } from "../text/compare-text.ts";
import { allowedEdits, isCorrectable } from "./allowed-edits.ts";
import { nearWords } from "./near-words.ts";
import { TermCounts } from "./term-counts.ts";

/** The words of the visible articles as written (folded), with the terms they became: for prefixes and typos. */
export interface Vocabulary {
  /** In code-unit order. */
  readonly entries: readonly VocabularyEntry[];
  find(word: string): VocabularyEntry | undefined;
  /** Number of texts that have the term; 0 for an unknown one. Words of one stem are added up. */
  textCount(term: string): number;
  /** The same of all terms. */
  termCounts(): TermCounts;
  /** The most frequent words that begin with `prefix` and are longer, also if a hyphen or space stands in one of both ("wif", "wi-fi"); at most `limit`. */
  completions(prefix: string, limit: number): VocabularyEntry[];
  /** The two-word names that have the word, where the analyzer makes one term of both ("wireless network"). */
  namesWith(word: string): readonly VocabularyEntry[];
  /** The same of all words. */
  names(): WordNames;
  /** The nearest words, if the word may be corrected: fewest edits first, then the more frequent. At most `limit`, all equally near. */
  corrections(word: string, limit: number): Correction[];
}

export interface VocabularyEntry {
  readonly word: string;
  readonly terms: readonly string[];
  /** Number of texts (names, headings, passages) that have the word. ≥ 1. */
  readonly count: number;
}

/** Word → the two-word names that have it, in code-unit order. */
export type WordNames = ReadonlyMap<string, readonly VocabularyEntry[]>;

/** What of a vocabulary is at hand already. */
interface KnownOfVocabulary {
  readonly termCounts?: () => TermCounts;
  readonly names?: () => WordNames;
}

interface Correction {
  readonly entry: VocabularyEntry;
  /** Letters inserted, dropped or changed, or neighbours swapped. ≥ 1. */
  readonly edits: number;
}

/** `entries` in code-unit order of their words. The lists for typos and names are made on first use, and so are the counts if nobody has them. */
export function createVocabulary(
  entries: readonly VocabularyEntry[],
  known: KnownOfVocabulary = {},
): Vocabulary {
  let wordNames: WordNames | undefined;
  const names = (): WordNames => {
    wordNames ??= known.names?.() ?? indexNames(entries);
    return wordNames;
  };
  let counts: TermCounts | undefined;
  const termCounts = (): TermCounts => {
    counts ??= known.termCounts?.() ?? TermCounts.of(entries);
    return counts;
  };
  let correctable: Correctable | undefined;
  return {
    entries,
    find(word) {
      const entry = entries[placeOfWord(entries, word)];
      return entry?.word === word ? entry : undefined;
    },
    termCounts,
    textCount: (term) => termCounts().of(term),
    completions: (prefix, limit) => completionsOf(entries, prefix).slice(0, limit),
    namesWith: (word) => names().get(word) ?? [],
    names,
    corrections(word, limit) {
      if (allowedEdits(word) === 0) return [];
      correctable ??= correctableOf(entries);
      return nearest(correctable, word).slice(0, limit);
    },
  };
}

/** First place whose word is not below `word`. O(log n). */
export function placeOfWord(entries: readonly VocabularyEntry[], word: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle]!.word < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexNames(entries: readonly VocabularyEntry[]): WordNames {
  const names = new Map<string, VocabularyEntry[]>();
  for (const entry of entries)
    for (const part of partsOf(entry)) names.set(part, [...(names.get(part) ?? []), entry]);
  return names;
}

/** The two words of a name; none for any other entry. */
export function partsOf({ word }: VocabularyEntry): Iterable<string> {
  const parts = word.includes(" ") ? word.split(" ") : [];
  return parts.length === 2 ? new Set(parts) : [];
}

/** O(letters of `prefix` · log n + words found). */
function completionsOf(entries: readonly VocabularyEntry[], prefix: string): VocabularyEntry[] {
  const found = new Set<VocabularyEntry>();
  for (const start of spellingsOf(prefix))
    for (let i = placeOfWord(entries, start); entries[i]?.word.startsWith(start) === true; i++)
      if (entries[i]!.word !== prefix) found.add(entries[i]!);
  return [...found].sort(byCount);
}

/** The beginning as it is, as one word, and as two: who writes "wi-fi" and "log in" is found by "wif" and "logi". */
function spellingsOf(prefix: string): string[] {
  const joined = prefix.replace("-", "");
  const cuts = [...joined.slice(1)].flatMap((_, i) =>
    ["-", " "].map((joint) => joined.slice(0, i + 1) + joint + joined.slice(i + 1)),
  );
  return [prefix, joined, ...cuts];
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
