import { offsetsOf } from "../math/sparse-rows.ts";
import { inverseDocumentFrequency } from "./bm25f.ts";
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
  /** The lists with BM25's weight of these terms in each text; `impacts` of other terms mean nothing. O(postings of terms that are new). */
  weighed(terms: Uint32Array): InvertedLists;
}

/** k1 and b of BM25 (Robertson and Zaragoza 2009). */
export interface Bm25 {
  readonly k: number;
  readonly b: number;
}

/** Adds the weights: idf · count · (k + 1) ÷ (count + k · (1 − b + b · length ÷ mean length)). O(terms). */
export function weighTexts(lists: CountedLists, lengths: Uint32Array, { k, b }: Bm25): TextLists {
  const { offsets, units, counts } = lists;
  const mean = units.length / Math.max(1, lengths.length);
  const isWeighed = new Uint8Array(offsets.length);
  let made: Float32Array | undefined;
  const weigh = (term: number, impacts: Float32Array): void => {
    isWeighed[term] = 1;
    const end = offsets[term + 1]!;
    const idf = inverseDocumentFrequency(end - offsets[term]!, lengths.length);
    for (let at = offsets[term]!; at < end; at++) {
      const norm = k * (1 - b + (b * lengths[units[at]!]!) / mean);
      impacts[at] = (idf * counts[at]! * (k + 1)) / (counts[at]! + norm);
    }
  };
  return {
    ...lists,
    lengths,
    weighed(terms) {
      made ??= new Float32Array(units.length);
      for (const term of terms) if (isWeighed[term] === 0) weigh(term, made);
      return { offsets, units, impacts: made };
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
    const offsets = offsetsOf(order.map((term) => (this.#rows[term]?.length ?? 0) / 2));
    const units = new Uint32Array(offsets.at(-1)!);
    const counts = new Uint16Array(units.length);
    let at = 0;
    for (const term of order) {
      const row = this.#rows[term] ?? [];
      for (let i = 0; i < row.length; i += 2) {
        units[at] = row[i]!;
        counts[at++] = Math.min(MAX_COUNT, row[i + 1]!);
      }
    }
    const lists = { offsets, units, counts };
    return weighTexts(lists, lengthsOf(lists, this.#texts), bm25);
  }
}

/** A count of more is kept as this. */
export const MAX_COUNT = 0xffff;
