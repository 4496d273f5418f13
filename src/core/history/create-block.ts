import { offsetsOf, rowOf } from "../math/sparse-rows.ts";
import { inverseDocumentFrequency } from "../search/bm25f.ts";
import { type Fading, fade } from "../search/fade.ts";
import { invert } from "../search/inverted-lists.ts";
import { compareText } from "../text/compare-text.ts";
import { createAlikeTerms } from "./alike-terms.ts";
import { countCategories, countClosed } from "./count-categories.ts";
import { createProfiles } from "./create-profiles.ts";
import { fitPhraseRegression } from "./fit-phrase-regression.ts";
import type { HistoryBlock, TicketVectors } from "./history.ts";
import { createPhraseRows } from "./phrase-rows.ts";
import type { ReadTicket } from "./read-ticket.ts";
import { softLengths } from "./soft-cosine.ts";

interface BlockOptions extends Fading {
  /** Whether to learn what tickets closed with an article sound like. */
  readonly phraseRegression: boolean;
}

/** Indexes tickets together, by id in code-unit order: the order given has no influence. O(terms of all tickets). */
export function createBlock(unordered: readonly ReadTicket[], options: BlockOptions): HistoryBlock {
  const read = unordered.toSorted((a, b) => compareText(a.ticket.id, b.ticket.id));
  const vocabulary = new Map<string, number>();
  const tickets = read.map(({ ticket }) => ticket);
  const { idf, ...vectors } = vectorsOf(read, vocabulary);
  const shares = Float32Array.from(tickets, (ticket) => fade(ticket.createdAt, options));
  const phrases = createPhraseRows(read);
  const alike = createAlikeTerms(vocabulary);
  const termCount = vocabulary.size;
  return {
    tickets,
    places: new Map(tickets.map((ticket, place) => [ticket.id, place])),
    vocabulary,
    idf,
    unknownIdf: inverseDocumentFrequency(0, read.length),
    fading: shares,
    vectors,
    inverted: invert({ indptr: vectors.offsets, indices: vectors.terms, values: vectors.weights }, termCount),
    phrases,
    alike,
    softLengths: softLengths(vectors, alike),
    phraseRegression: options.phraseRegression
      ? fitPhraseRegression({ tickets, vectors, fading: shares, phrases, termCount })
      : null,
    profiles: createProfiles({ tickets, vectors, fading: shares, termCount }),
    closed: countClosed(tickets, shares),
    categories: countCategories(tickets, shares),
  };
}

/** Puts the terms into the `vocabulary` as they come. Weights: frequency · rarity, each row of length 1. */
function vectorsOf(
  read: readonly ReadTicket[],
  vocabulary: Map<string, number>,
): TicketVectors & Pick<HistoryBlock, "idf"> {
  const offsets = offsetsOf(read.map(({ terms }) => terms.length));
  const total = offsets.at(-1)!;
  const [terms, frequencies] = [new Uint32Array(total), new Float32Array(total)];
  read.forEach((ticket, place) => {
    frequencies.set(ticket.frequencies, offsets[place]);
    ticket.terms.forEach((term, i) => {
      const number = vocabulary.get(term) ?? vocabulary.size;
      if (number === vocabulary.size) vocabulary.set(term, number);
      terms[offsets[place]! + i] = number;
    });
  });
  const idf = new Float64Array(vocabulary.size);
  for (const term of terms) idf[term]!++;
  for (let term = 0; term < idf.length; term++) idf[term] = inverseDocumentFrequency(idf[term]!, read.length);
  const weights = frequencies.map((frequency, at) => frequency * idf[terms[at]!]!);
  for (let row = 0; row < read.length; row++) {
    const own = rowOf(weights, offsets, row);
    const length = Math.sqrt(own.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
    for (let i = 0; i < own.length; i++) own[i]! /= length;
  }
  return { offsets, terms, frequencies, weights, idf };
}
