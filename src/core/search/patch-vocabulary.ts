import { compareText } from "../text/compare-text.ts";
import { partsOf, placeOfWord, type VocabularyEntry, type WordNames } from "./vocabulary.ts";

/** Words of the texts that went and of those that came, as their own vocabularies. */
interface WordChange {
  readonly removed: readonly VocabularyEntry[];
  readonly added: readonly VocabularyEntry[];
  /** Whether some text of now writes `word` for `term`; `null` if that is too much to find out. */
  readonly isStill: (word: string, term: string) => boolean | null;
}

/** Entries of now, in code-unit order, and how they came of those before. */
export interface PatchedEntries {
  readonly entries: readonly VocabularyEntry[];
  readonly went: readonly VocabularyEntry[];
  readonly came: readonly VocabularyEntry[];
}

/** The vocabulary that reading all texts again would give; `null` if it takes that. O(entries), mostly copying. */
export function patchEntries(
  before: readonly VocabularyEntry[],
  { removed, added, isStill }: WordChange,
): PatchedEntries | null {
  const lost = new Map(removed.map((entry) => [entry.word, entry]));
  const won = new Map(added.map((entry) => [entry.word, entry]));
  const entries = before.slice();
  const went: VocabularyEntry[] = [];
  const came: VocabularyEntry[] = [];
  // From the end, so that places before stay what they were.
  for (const word of [...new Set([...lost.keys(), ...won.keys()])].sort(compareText).reverse()) {
    if (JSON.stringify(lost.get(word)) === JSON.stringify(won.get(word))) continue;
    const at = placeOfWord(before, word);
    const old = before[at]?.word === word ? before[at] : undefined;
    const now = entryNow(old, { less: lost.get(word), more: won.get(word), isStill });
    if (now === null) return null;
    if (old !== undefined) went.push(old);
    if (now.count > 0) came.push(now);
    if (old !== undefined && now.count > 0) entries[at] = now;
    else entries.splice(at, old === undefined ? 0 : 1, ...(now.count > 0 ? [now] : []));
  }
  return { entries, went, came };
}

function entryNow(old: VocabularyEntry | undefined, change: EntryChange): VocabularyEntry | null {
  const { less, more } = change;
  if (old === undefined) return more!;
  const count = old.count - (less?.count ?? 0) + (more?.count ?? 0);
  const terms = count === 0 ? [] : termsNow(old, change);
  return terms === null ? null : { word: old.word, terms, count };
}

interface EntryChange extends Pick<WordChange, "isStill"> {
  readonly less: VocabularyEntry | undefined;
  readonly more: VocabularyEntry | undefined;
}

/** A word that stands for one term goes on doing so while it is there; of several, those that went may be gone. */
function termsNow(entry: VocabularyEntry, { less, more, isStill }: EntryChange): readonly string[] | null {
  const all = [...new Set([...entry.terms, ...(more?.terms ?? [])])].sort(compareText);
  if (less === undefined || all.length === 1) return all;
  const kept: string[] = [];
  for (const term of all) {
    const isThere =
      !less.terms.includes(term) || more?.terms.includes(term) === true || isStill(entry.word, term);
    if (isThere === null) return null;
    if (isThere) kept.push(term);
  }
  return kept;
}

/** The names of now by their words. O(words of names), mostly copying. */
export function patchNames(
  before: WordNames,
  { went, came }: Pick<PatchedEntries, "went" | "came">,
): WordNames {
  const names = new Map(before);
  for (const entry of went)
    for (const part of partsOf(entry))
      names.set(
        part,
        names.get(part)!.filter(({ word }) => word !== entry.word),
      );
  for (const entry of came)
    for (const part of partsOf(entry)) {
      const others = names.get(part) ?? [];
      names.set(part, others.toSpliced(placeOfWord(others, entry.word), 0, entry));
    }
  return names;
}
