import { mustFit, NumberPacker, NumberReader } from "./pack-numbers.ts";
import type { TermList } from "./term-list.ts";
import type { VocabularyEntry } from "./vocabulary.ts";

/** The words of a view, and for each the texts that have it and the numbers of its terms. */
export interface VocabularyFile {
  /** In code-unit order. */
  readonly words: readonly string[];
  /**
   * For each word: its texts, doubled, plus 1 if it has several terms, whose number then follows; then each term's step from the
   * last one, the steps back as odd numbers: words and terms are in one order, so that most steps are small.
   */
  readonly rows: string;
}

export function packVocabulary(
  entries: readonly VocabularyEntry[],
  numbers: Pick<TermList, "get">,
): VocabularyFile {
  const packer = new NumberPacker();
  let last = 0;
  for (const { count, terms } of entries) {
    packer.add(2 * count + (terms.length === 1 ? 0 : 1));
    if (terms.length !== 1) packer.add(terms.length);
    for (const term of terms) {
      const number = numbers.get(term)!;
      packer.add(number >= last ? 2 * (number - last) : 2 * (last - number) - 1);
      last = number;
    }
  }
  return { words: entries.map(({ word }) => word), rows: packer.toString() };
}

/** Throws if the file is damaged. */
export function unpackVocabulary(file: VocabularyFile, terms: readonly string[]): VocabularyEntry[] {
  const reader = new NumberReader(file.rows);
  let last = 0;
  const nextTerm = (): string => {
    const step = reader.next();
    last += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    const term = terms[last];
    mustFit(term !== undefined);
    return term!;
  };
  return file.words.map((word) => {
    const head = reader.next();
    const size = head % 2 === 0 ? 1 : reader.next();
    return { word, count: Math.floor(head / 2), terms: Array.from({ length: size }, nextTerm) };
  });
}
