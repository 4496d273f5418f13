import type { TermTable } from "../corpus/term-table.ts";
import { rowOf } from "../math/sparse-rows.ts";

/** A misspelling is at least this many times rarer than the word meant, over all tickets. */
const RARER = 4;
/** Short words become other words by one wrong letter: "form" and "from". */
const LEAST_LETTERS = 5;

/** Column of a mistyped term → column of the term meant. */
export type Misspellings = ReadonlyMap<number, number>;

/**
 * Terms of the tickets at `rows` that are others mistyped: one letter doubled or not doubled ("mozila"), or two neighbours
 * exchanged ("recieve"), where these tickets use the other as well and all tickets use it four times as often. Others are
 * left alone: a "contract" is no "contact". O(terms of the rows · their letters).
 */
export function findMisspellings(
  { indptr, indices, vocabulary, ticketsWith }: TermTable,
  rows: readonly number[],
): Misspellings {
  const columnOf = new Map<string, number>();
  for (const row of rows) {
    for (const column of rowOf(indices, indptr, row)) columnOf.set(vocabulary[column]!, column);
  }
  const misspellings = new Map<number, number>();
  for (const [term, column] of columnOf) {
    if (term.length < LEAST_LETTERS || !/^\p{L}+$/u.test(term)) continue;
    const meant = misspellingsOf(term)
      .flatMap((other) => columnOf.get(other) ?? [])
      .find((other) => ticketsWith[other]! >= RARER * ticketsWith[column]!);
    if (meant !== undefined) misspellings.set(column, meant);
  }
  return misspellings;
}

/** Misspellings of a word, and words of which it may be one. The first letter is nearly always right. */
export function misspellingsOf(word: string): string[] {
  const others: string[] = [];
  for (let at = 1; at < word.length; at++) {
    const [before, letter, next, after] = [
      word.slice(0, at),
      word[at]!,
      word[at + 1] ?? "",
      word.slice(at + 2),
    ];
    others.push(before + letter + letter + next + after);
    if (letter === next) others.push(before + letter + after);
    else if (next !== "") others.push(before + next + letter + after);
  }
  return others;
}
