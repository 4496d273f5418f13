import { countWhile } from "../math/count-while.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { inverseDocumentFrequency } from "../search/bm25f.ts";
import { type InvertedLists, invert, type TermWeights } from "../search/inverted-lists.ts";
import { numberHashes } from "../text/hash-places.ts";

/** For each term of a vocabulary, the terms that are spelled like it, itself left out: row t is [offsets[t], offsets[t + 1]). */
export interface AlikeTerms {
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  /** Cosine of the two terms' character n-grams, in [LEAST, 1]. */
  readonly cosines: Float32Array;
  readonly grams: TermGrams;
}

/** The character n-grams that two terms or more have. */
interface TermGrams {
  /** Their hashes, ascending; the place is the number. A map of strings would take ten times the memory. */
  readonly hashes: Uint32Array;
  /** Inverse document frequency over the vocabulary. */
  readonly idf: Float64Array;
  /** The terms' unit vectors, by n-gram. */
  readonly inverted: InvertedLists;
}

/**
 * Length of an n-gram, a space before and after the word counted. Chosen by cross-validation inside three histories: 3 to 5 together are as
 * good, and make three times the postings.
 */
const GRAM = 4;
/** Fainter likeness is chance: "-tion" is in many words. Without a bound, and at .4, the right article is found as often. */
const LEAST = 0.2;
/** Terms that one is like, at most; the nearest count. */
const MOST = 8;

/** Compares all terms, which are numbered as they come, with each other. O(terms · postings of their n-grams). */
export function createAlikeTerms(vocabulary: ReadonlyMap<string, number>): AlikeTerms {
  const ofTerms = [...vocabulary.keys()].map(gramsOf);
  const { distinct, counts } = numberHashes(ofTerms.flat());
  const shared = new Map<number, number>();
  distinct.forEach((hash, number) => {
    if (counts[number]! > 1) shared.set(hash, inverseDocumentFrequency(counts[number]!, ofTerms.length));
  });
  const hashes = Uint32Array.from(shared.keys()).sort();
  const idf = Float64Array.from(hashes, (hash) => shared.get(hash)!);
  const vectors = ofTerms.map((own) => gramVector(own, { hashes, idf }));
  const rowsOf = (each: (vector: TermWeights, add: Add, place: number) => void) => {
    const rows = new RowsBuilder(vectors.length, Float32Array);
    vectors.forEach((vector, place) => {
      each(vector, (column, value) => rows.add(column, value), place);
      rows.endRow();
    });
    return rows.build();
  };
  const inverted = invert(
    rowsOf(({ terms, weights }, add) => terms.forEach((gram, i) => void add(gram, weights[i]!))),
    hashes.length,
  );
  const alike = rowsOf((own, add, place) => forEachNear(own, inverted, add, place));
  return {
    offsets: alike.indptr,
    terms: alike.indices,
    cosines: alike.values,
    grams: { hashes, idf, inverted },
  };
}

type Add = (column: number, value: number) => void;

/** The distinct n-grams of a word, the spaces around it included, as FNV-1a hashes; none for a single letter. */
function gramsOf(term: string): number[] {
  const padded = ` ${term} `;
  const grams: number[] = [];
  for (let start = 0; start + GRAM <= padded.length; start++) {
    let hash = 0x811c9dc5;
    for (let i = start; i < start + GRAM; i++) hash = Math.imul(hash ^ padded.charCodeAt(i), 0x01000193);
    if (!grams.includes(hash >>> 0)) grams.push(hash >>> 0);
  }
  return grams;
}

/** N-grams as a vector of length 1, weighted by rarity; those that no two terms have are left out. */
function gramVector(
  grams: readonly number[],
  { hashes, idf }: Pick<TermGrams, "hashes" | "idf">,
): TermWeights {
  const own: number[] = [];
  let squares = 0;
  for (const hash of grams) {
    const number = countWhile(hashes, (each) => each < hash);
    if (hashes[number] !== hash) continue;
    own.push(number);
    squares += idf[number]! ** 2;
  }
  const length = Math.sqrt(squares);
  return { terms: Uint32Array.from(own), weights: Float64Array.from(own, (gram) => idf[gram]! / length) };
}

/** The terms of the vocabulary that a word is spelled like, nearest first, ties by number, each with its cosine. O(postings of its n-grams). */
export function forEachAlike(word: string, grams: TermGrams, visit: Add): void {
  forEachNear(gramVector(gramsOf(word), grams), grams.inverted, visit);
}

/** Sums by term, all 0 between two words: a map for each word of a vocabulary costs more than the sums. */
const sumsOf = new WeakMap<InvertedLists, Float64Array>();

function forEachNear(own: TermWeights, lists: InvertedLists, visit: Add, itself?: number): void {
  const { offsets, units, impacts } = lists;
  const sums =
    sumsOf.get(lists) ?? new Float64Array(units.reduce((most, unit) => Math.max(most, unit + 1), 0));
  sumsOf.set(lists, sums);
  const found: number[] = [];
  for (let i = 0; i < own.terms.length; i++) {
    const weight = own.weights[i]!;
    const end = offsets[own.terms[i]! + 1]!;
    for (let at = offsets[own.terms[i]!]!; at < end; at++) {
      const term = units[at]!;
      if (sums[term] === 0) found.push(term);
      sums[term]! += weight * impacts[at]!;
    }
  }
  const near = found.filter((term) => sums[term]! >= LEAST && term !== itself);
  near.sort((a, b) => sums[b]! - sums[a]! || a - b);
  for (const term of near.slice(0, MOST)) visit(term, Math.min(1, sums[term]!));
  for (const term of found) sums[term] = 0;
}
