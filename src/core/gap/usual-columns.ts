import type { TermTable } from "../corpus/term-table.ts";
import { isCorrectable } from "../search/allowed-edits.ts";
import { nearWords } from "../search/near-words.ts";
import { compareText } from "../text/compare-text.ts";

/** A spelling that so many times as many tickets use is the usual one. */
const TIMES_AS_USUAL = 4;

/**
 * Column → the column of the term's usual spelling: "thunderbrid" counts as "thunderbird". That is a term one letter
 * inserted, dropped, changed or swapped away, of the same first letter and five letters or more, which at least four times
 * as many tickets hold; of several the most frequent, ties in code-unit order. Terms without one stand for themselves. A
 * wrong guess does little harm in a group of tickets, unlike in a name: see `findMisspellings`. About O(columns · terms that begin alike).
 */
export function usualColumns({ vocabulary, ticketsWith }: TermTable): Uint32Array {
  const usual = Uint32Array.from(vocabulary.keys());
  const byLetter = usualByLetter(vocabulary, ticketsWith);
  for (const [column, term] of vocabulary.entries()) {
    const candidates = isCorrectable(term) ? byLetter.get(term.charAt(0)) : undefined;
    if (candidates === undefined) continue;
    let most = TIMES_AS_USUAL * ticketsWith[column]! - 1;
    for (const { place } of nearWords(candidates.words, term, { maxEdits: 1 })) {
      const candidate = candidates.columns[place]!;
      if (ticketsWith[candidate]! <= most) continue;
      usual[column] = candidate;
      most = ticketsWith[candidate]!;
    }
  }
  return usual.map((column) => lastOf(usual, column));
}

interface Spellings {
  /** In code-unit order. */
  readonly words: string[];
  readonly columns: number[];
}

/** Terms frequent enough to be the usual spelling of any other, by first letter. */
function usualByLetter(vocabulary: readonly string[], ticketsWith: Uint32Array): Map<string, Spellings> {
  const frequent = [...vocabulary.keys()].filter(
    (column) => ticketsWith[column]! >= TIMES_AS_USUAL && isCorrectable(vocabulary[column]!),
  );
  frequent.sort((a, b) => compareText(vocabulary[a]!, vocabulary[b]!));
  const byLetter = new Map<string, Spellings>();
  for (const column of frequent) {
    const word = vocabulary[column]!;
    const spellings = byLetter.get(word.charAt(0)) ?? { words: [], columns: [] };
    byLetter.set(word.charAt(0), spellings);
    spellings.words.push(word);
    spellings.columns.push(column);
  }
  return byLetter;
}

/** A slip of a slip is one too. Each step is to a more frequent term, so this ends. */
function lastOf(usual: Uint32Array, column: number): number {
  let at = column;
  while (usual[at] !== at) at = usual[at]!;
  return at;
}
