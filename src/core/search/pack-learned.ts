import { entriesIn } from "../math/sparse-rows.ts";
import type { AskedQuestion } from "./asked-questions.ts";
import { inverseDocumentFrequency } from "./bm25f.ts";
import { forEachPosting } from "./inverted-lists.ts";
import type { LearnedLists } from "./learned-lists.ts";
import type { Trust } from "./measure-trust.ts";
import { mustFit, NumberPacker, NumberReader } from "./pack-numbers.ts";

/** What past questions taught the viewers of one view. */
export interface LearnedFile {
  /** In code-unit order. */
  readonly terms: readonly string[];
  /** For each term: its questions, the number of its articles, then each one's step from the one before and its count. */
  readonly rows: string;
  /** Questions of each article. */
  readonly sizes: string;
  readonly questions: number;
  readonly trust: Trust;
  readonly asked: readonly AskedQuestion[];
}

/** Counts and sizes are written in sixteenths. */
const PARTS = 16;

export function packLearned({
  terms,
  frequencies,
  counts,
  sizes,
  questions,
  trust,
  asked,
}: LearnedLists): LearnedFile {
  const kept = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = new NumberPacker();
  for (const [, number] of kept) {
    rows.add(frequencies[number]!);
    rows.add(entriesIn(counts.offsets, number));
    let before = 0;
    forEachPosting(counts, number, (unit, count) => {
      rows.add(unit - before);
      rows.add(Math.round(count * PARTS));
      before = unit;
    });
  }
  const packedSizes = new NumberPacker();
  for (const size of sizes) packedSizes.add(Math.round(size * PARTS));
  return {
    terms: kept.map(([term]) => term),
    rows: rows.toString(),
    sizes: packedSizes.toString(),
    questions,
    trust,
    asked,
  };
}

/** The lists for a view of so many articles. Throws if the file is damaged, or of other articles. */
export function unpackLearned(file: LearnedFile, articles: number): LearnedLists {
  const rows = new NumberReader(file.rows);
  const offsets = [0];
  const units: number[] = [];
  const impacts: number[] = [];
  const frequencies = file.terms.map(() => {
    const questions = rows.next();
    const size = rows.next();
    let article = 0;
    for (let i = 0; i < size; i++) {
      article += rows.next();
      units.push(article);
      impacts.push(rows.next() / PARTS);
    }
    offsets.push(units.length);
    return questions;
  });
  const sizes = new NumberReader(file.sizes);
  const read = Float64Array.from({ length: articles }, () => sizes.next() / PARTS);
  const isOfOthers = (place: number): boolean => place >= articles;
  mustFit(sizes.isAtEnd && !units.some(isOfOthers) && !file.asked.some(({ article }) => isOfOthers(article)));
  return {
    terms: new Map(file.terms.map((term, number) => [term, number])),
    counts: {
      offsets: Uint32Array.from(offsets),
      units: Uint32Array.from(units),
      impacts: Float32Array.from(impacts),
    },
    frequencies: Uint32Array.from(frequencies),
    idf: Float64Array.from(frequencies, (df) => inverseDocumentFrequency(df, file.questions)),
    sizes: read,
    questions: file.questions,
    trust: file.trust,
    asked: file.asked,
  };
}
