import { optionsDoor, refuse } from "../door/door.ts";
import { isTexts, wholeNumber } from "../door/kinds.ts";
import { leadingCoordinates } from "../math/leading-eigenvectors.ts";
import { textHash } from "../math/text-hash.ts";
import { type Analyzer, createAnalyzer } from "../text/analyzer.ts";
import { analyzerKind } from "../text/analyzer-door.ts";
import { countPairs } from "./count-pairs.ts";
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
