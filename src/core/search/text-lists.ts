import { inverseDocumentFrequency } from "./bm25f.ts";
import type { InvertedLists } from "./inverted-lists.ts";

/** Which texts of one kind (all names, all headings, …) have which terms; `impacts` is BM25's weight of the term there. */
export interface TextLists extends InvertedLists {
  /** Times that the term stands there, beside `units`; 65,535 for more. */
  readonly counts: Uint16Array;
}

/** k1 and b of BM25 (Robertson and Zaragoza 2009). */
export interface Bm25 {
  readonly k: number;
  readonly b: number;
}

/** The lists without their weights. */
export type CountedLists = Pick<TextLists, "offsets" | "units" | "counts">;

/**
 * Adds the weights: idf · count · (k + 1) ÷ (count + k · (1 − b + b · length ÷ mean length)). A text's length is the number of
 * its different terms, so that a list of one word a hundred times is no long text. O(postings).
 */
export function weighTexts(lists: CountedLists, texts: number, { k, b }: Bm25): TextLists {
  const { offsets, units, counts } = lists;
  const lengths = new Uint32Array(texts);
  for (const unit of units) lengths[unit]! += 1;
  const mean = units.length / Math.max(1, texts);
  const impacts = new Float32Array(units.length);
  for (let term = 0; term + 1 < offsets.length; term++) {
    const end = offsets[term + 1]!;
    const idf = inverseDocumentFrequency(end - offsets[term]!, texts);
    for (let at = offsets[term]!; at < end; at++) {
      const norm = k * (1 - b + (b * lengths[units[at]!]!) / mean);
      impacts[at] = (idf * counts[at]! * (k + 1)) / (counts[at]! + norm);
    }
  }
  return { ...lists, impacts };
}

/** Collects texts one after the other, each as the numbers of its terms. */
export class TextCounter {
  /** By term: the texts that have it and how often, in turns. */
  readonly #rows: number[][] = [];
  #texts = 0;

  add(terms: readonly number[]): void {
    const text = this.#texts++;
    for (const term of terms) {
      this.#rows[term] ??= [];
      const row = this.#rows[term];
      if (row.at(-2) === text) row[row.length - 1]! += 1;
      else row.push(text, 1);
    }
  }

  /** Row i of the lists is that of the term `order[i]`. O(postings). */
  lists(order: readonly number[], bm25: Bm25): TextLists {
    const offsets = new Uint32Array(order.length + 1);
    order.forEach((term, i) => {
      offsets[i + 1] = offsets[i]! + (this.#rows[term]?.length ?? 0) / 2;
    });
    const units = new Uint32Array(offsets[order.length]!);
    const counts = new Uint16Array(units.length);
    let at = 0;
    for (const term of order) {
      const row = this.#rows[term] ?? [];
      for (let i = 0; i < row.length; i += 2) {
        units[at] = row[i]!;
        counts[at++] = Math.min(MAX_COUNT, row[i + 1]!);
      }
    }
    return weighTexts({ offsets, units, counts }, this.#texts, bm25);
  }
}

/** A count of more is kept as this. */
export const MAX_COUNT = 0xffff;
