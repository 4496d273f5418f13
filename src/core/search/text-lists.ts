import { inverseDocumentFrequency } from "./bm25f.ts";
import { invertRuns } from "./invert-runs.ts";
import type { InvertedLists } from "./inverted-lists.ts";

/** Which texts of one kind (all names, all headings, …) have which terms, and how often. */
export interface CountedLists extends Pick<InvertedLists, "offsets" | "units"> {
  /** Times that the term stands there, beside `units`; 65,535 for more. */
  readonly counts: Uint16Array;
}

/** Lists whose weights are made for the terms that are asked for. */
export interface TextLists extends CountedLists {
  /** Number of different terms of each text, so that a list of one word a hundred times is no long text. */
  readonly lengths: Uint32Array;
  /** BM25's weight of a term in each text of its row. O(row). */
  weigh(term: number): Float32Array;
}

/** k1 and b of BM25 (Robertson and Zaragoza 2009). */
export interface Bm25 {
  readonly k: number;
  readonly b: number;
}

/** Adds the weights: idf · count · (k + 1) ÷ (count + k · (1 − b + b · length ÷ mean length)). */
export function weighTexts(lists: CountedLists, lengths: Uint32Array, { k, b }: Bm25): TextLists {
  const { offsets, units, counts } = lists;
  const mean = units.length / Math.max(1, lengths.length);
  return {
    ...lists,
    lengths,
    weigh(term) {
      const start = offsets[term]!;
      const weights = new Float32Array(offsets[term + 1]! - start);
      const idf = inverseDocumentFrequency(weights.length, lengths.length);
      for (let i = 0; i < weights.length; i++) {
        const count = counts[start + i]!;
        const norm = k * (1 - b + (b * lengths[units[start + i]!]!) / mean);
        weights[i] = (idf * count * (k + 1)) / (count + norm);
      }
      return weights;
    },
  };
}

/** Number of terms of each of so many texts. O(postings). */
export function lengthsOf({ units }: CountedLists, texts: number): Uint32Array {
  const lengths = new Uint32Array(texts);
  for (const unit of units) lengths[unit]! += 1;
  return lengths;
}

/** Collects texts one after the other, each as the numbers of its terms. */
export class TextCounter {
  readonly #texts: Uint32Array[] = [];

  add(terms: readonly number[]): void {
    this.#texts.push(Uint32Array.from(terms));
  }

  /** Row i of the lists is that of the term `order[i]`. O(postings). */
  lists(order: readonly number[], bm25: Bm25): TextLists {
    const rows = new Uint32Array(order.length);
    order.forEach((term, row) => {
      rows[term] = row;
    });
    const texts = this.#texts.map((text) => [{ run: text.map((term) => rows[term]!), share: 1 }]);
    const { offsets, units, sums } = invertRuns(texts, order.length);
    const lists = { offsets, units, counts: Uint16Array.from(sums, (sum) => Math.min(MAX_COUNT, sum)) };
    return weighTexts(lists, lengthsOf(lists, texts.length), bm25);
  }
}

/** A count of more is kept as this. */
export const MAX_COUNT = 0xffff;
