import { addTo } from "../math/add-to.ts";
import { log, power } from "../math/elementary.ts";
import type { SparseSymmetric } from "../math/leading-eigenvectors.ts";

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
