import { addTo } from "../math/add-to.ts";
import { countWhile } from "../math/count-while.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { inverseDocumentFrequency } from "../search/bm25f.ts";
import { forEachPosting, type InvertedLists, invert, type TermWeights } from "../search/inverted-lists.ts";

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

/** Compares all terms with each other. O(terms · postings of their n-grams). */
export function createAlikeTerms(vocabulary: ReadonlyMap<string, number>): AlikeTerms {
  const grams = gramsOfTerms([...vocabulary.keys()]);
  const alike = rowsOf([...vocabulary], ([term, number]) => alikeTerms(term, grams, { itself: number }));
  return { offsets: alike.indptr, terms: alike.indices, cosines: alike.values, grams };
}

/** A row of what `vectorOf` gives for each. */
function rowsOf<Each>(all: readonly Each[], vectorOf: (each: Each) => TermWeights) {
  const rows = new RowsBuilder(all.length, Float32Array);
  for (const each of all) {
    const { terms, weights } = vectorOf(each);
    terms.forEach((term, i) => rows.add(term, weights[i]!));
    rows.endRow();
  }
  return rows.build();
}

function gramsOfTerms(terms: readonly string[]): TermGrams {
  const counts = new Map<number, number>();
  for (const term of terms) for (const hash of gramsOf(term)) addTo(counts, hash);
  const hashes = Uint32Array.from([...counts].filter(([, count]) => count > 1).map(([hash]) => hash)).sort();
  const idf = Float64Array.from(hashes, (hash) => inverseDocumentFrequency(counts.get(hash)!, terms.length));
  const rows = rowsOf(terms, (term) => gramVector(term, { hashes, idf }));
  return { hashes, idf, inverted: invert(rows, hashes.length) };
}

/** The distinct n-grams of a word, the spaces around it included, as FNV-1a hashes; none for a single letter. */
function gramsOf(term: string): Set<number> {
  const padded = ` ${term} `;
  const grams = new Set<number>();
  for (let start = 0; start + GRAM <= padded.length; start++) {
    let hash = 0x811c9dc5;
    for (let i = start; i < start + GRAM; i++) hash = Math.imul(hash ^ padded.charCodeAt(i), 0x01000193);
    grams.add(hash >>> 0);
  }
  return grams;
}

/** A word's n-grams as a vector of length 1, weighted by rarity; those that no two terms have are left out. */
function gramVector(term: string, { hashes, idf }: Pick<TermGrams, "hashes" | "idf">): TermWeights {
  const own: number[] = [];
  let squares = 0;
  for (const hash of gramsOf(term)) {
    const number = countWhile(hashes, (each) => each < hash);
    if (hashes[number] !== hash) continue;
    own.push(number);
    squares += idf[number]! ** 2;
  }
  const length = Math.sqrt(squares);
  return { terms: Uint32Array.from(own), weights: Float64Array.from(own, (gram) => idf[gram]! / length) };
}

/** The terms of the vocabulary that a word is spelled like, nearest first, ties by number. O(postings of its n-grams). */
export function alikeTerms(
  word: string,
  grams: TermGrams,
  { itself }: { readonly itself?: number } = {},
): TermWeights {
  const own = gramVector(word, grams);
  const cosines = new Map<number, number>();
  own.terms.forEach((gram, i) => {
    forEachPosting(grams.inverted, gram, (term, impact) => addTo(cosines, term, own.weights[i]! * impact));
  });
  const near = [...cosines].filter(([term, cosine]) => cosine >= LEAST && term !== itself);
  near.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const kept = near.slice(0, MOST);
  return {
    terms: Uint32Array.from(kept, ([term]) => term),
    weights: Float64Array.from(kept, ([, cosine]) => Math.min(1, cosine)),
  };
}
