import { optionsDoor, refuse } from "../door/door.ts";
import { isTexts, wholeNumber } from "../door/kinds.ts";
import { addTo } from "../math/add-to.ts";
import { log, power } from "../math/elementary.ts";
import { leadingCoordinates, type SparseSymmetric } from "../math/leading-eigenvectors.ts";
import { textHash } from "../math/text-hash.ts";
import { type Analyzer, createAnalyzer } from "../text/analyzer.ts";
import { analyzerKind } from "../text/analyzer-door.ts";
import type { Embedder } from "./create-vectors.ts";

export interface WordVectorOptions {
  /** Numbers a vector, from 2 to 1,000. Default 100: fewer blur, more learn the noise of small desks. */
  readonly dimensions?: number;
  /** Cuts texts into terms. Default: English. Best the index's own: `index.analyzer`. */
  readonly analyzer?: Analyzer;
}

const door = optionsDoor<WordVectorOptions>("learnWordVectors", {
  dimensions: wholeNumber(2, 1_000),
  analyzer: analyzerKind,
});

/** How far rare words count more than common ones in a text: weight a ÷ (a + p), p their share of all words (Arora, Liang and Ma 2017). */
const SMOOTH = 1e-3;

/**
 * An embedder that knows which words the desk's own texts use alike: give it all tickets that you have, with and without an answer, and the
 * articles. Words are vectors by the positive pointwise mutual information of standing in one text, cut down to their leading directions
 * (Levy and Goldberg 2014, "Neural word embedding as implicit matrix factorization"); a text is the mean of its words, rare ones
 * first. Takes some seconds for 20,000 tickets, and gives the same vectors for the same texts. Nothing is downloaded.
 * @param texts as many as there are, labelled or not
 * @throws LevelZeroError `INVALID_OPTION`, and `INVALID_INPUT` if `texts` is no list of texts
 */
export function learnWordVectors(texts: readonly string[], options: WordVectorOptions = {}): Embedder {
  if (!isTexts(texts)) refuse("INVALID_INPUT", "learnWordVectors: texts must be a list of texts.");
  const { dimensions = 100, analyzer = createAnalyzer() } = door(options);
  const read = texts.map((text) => analyzer.terms(text));
  const { places, shares, matrix } = countPairs(read);
  const words = leadingCoordinates(matrix, dimensions);
  const weights = shares.map((share) => SMOOTH / (SMOOTH + share));
  const source: Words = { places, words, weights, dimensions, analyzer };
  return {
    name: `words of ${texts.length} texts, ${textHash(texts.join("\n"))}`,
    dimensions,
    embed: (given) => given.map((text) => meanOf(text, source)),
  };
}

interface Words {
  readonly places: ReadonlyMap<string, number>;
  readonly words: Float64Array;
  readonly weights: Float64Array;
  readonly dimensions: number;
  readonly analyzer: Analyzer;
}

/** Weighted mean of the unit vectors of the words that are known; 0 if none is. */
function meanOf(text: string, { places, words, weights, dimensions, analyzer }: Words): Float64Array {
  const mean = new Float64Array(dimensions);
  for (const term of new Set(analyzer.terms(text))) {
    const place = places.get(term);
    if (place === undefined) continue;
    const word = words.subarray(place * dimensions, (place + 1) * dimensions);
    const length = Math.sqrt(word.reduce((sum, x) => sum + x * x, 0));
    if (length === 0) continue;
    for (let j = 0; j < dimensions; j++) mean[j]! += (weights[place]! / length) * word[j]!;
  }
  return mean;
}

interface WordPairs {
  /** Row of each word that enough texts have. */
  readonly places: ReadonlyMap<string, number>;
  /** Share of all words of all texts, by row. */
  readonly shares: Float64Array;
  /** Positive pointwise mutual information of two words standing in one text. */
  readonly matrix: SparseSymmetric;
}

/** Texts that a word must be in. */
const MIN_TEXTS = 3;
/** Words of one text that are paired, the first ones: what a person asks stands at the start, and pairs grow with the square. */
const MAX_WORDS = 60;
/** Smooths the shares of the contexts, so that rare words do not seem tied to everything (Levy, Goldberg and Dagan 2015, .75). */
const FLATTEN = 0.75;

/** Counts in how many texts two words stand together. O(texts · words²), at most `MAX_WORDS` a text. */
export function countPairs(texts: readonly (readonly string[])[]): WordPairs {
  const distinct = texts.map((terms) => [...new Set(terms)]);
  const counts = new Map<string, number>();
  for (const terms of distinct) for (const term of terms) addTo(counts, term);
  const words = [...counts.keys()].filter((term) => counts.get(term)! >= MIN_TEXTS).sort();
  const places = new Map(words.map((term, place) => [term, place]));
  const together = words.map(() => new Map<number, number>());
  for (const terms of distinct) {
    const rows = terms.flatMap((term) => places.get(term) ?? []).slice(0, MAX_WORDS);
    for (const one of rows) for (const other of rows) if (one !== other) addTo(together[one]!, other);
  }
  const all = texts.reduce((sum, terms) => sum + terms.length, 0);
  const shares = Float64Array.from(words, (term) => counts.get(term)! / Math.max(1, all));
  return { places, shares, matrix: informationOf(together) };
}

/** PPMI, symmetric: the mean of both directions, as only the contexts are smoothed. */
function informationOf(together: readonly ReadonlyMap<number, number>[]): SparseSymmetric {
  const sums = Float64Array.from(together, (row) => [...row.values()].reduce((sum, n) => sum + n, 0));
  const total = sums.reduce((sum, n) => sum + n, 0);
  const flat = sums.map((sum) => power(sum, FLATTEN));
  const flatTotal = flat.reduce((sum, n) => sum + n, 0);
  const towards = (n: number, from: number, to: number): number =>
    log(n / total / ((sums[from]! / total) * (flat[to]! / flatTotal)));
  const offsets = new Uint32Array(together.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  together.forEach((row, one) => {
    for (const [other, n] of [...row].sort(([a], [b]) => a - b)) {
      const information = (towards(n, one, other) + towards(n, other, one)) / 2;
      if (information <= 0) continue;
      columns.push(other);
      values.push(information);
    }
    offsets[one + 1] = columns.length;
  });
  return { offsets, columns: Uint32Array.from(columns), values: Float64Array.from(values) };
}
