import { offsetsOf } from "../math/sparse-rows.ts";
import { inverseDocumentFrequency } from "../search/bm25f.ts";
import { type Fading, fade } from "../search/fade.ts";
import { invert } from "../search/inverted-lists.ts";
import { compareText } from "../text/compare-text.ts";
import { createAlikeTerms } from "./alike-terms.ts";
import { countCategories } from "./count-categories.ts";
import { createProfiles } from "./create-profiles.ts";
import { fitPhraseRegression } from "./fit-phrase-regression.ts";
import type { CategoryCount, HistoryBlock, ResolvedTicket, TicketVectors } from "./history.ts";
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
  for (const { terms } of read) {
    for (const term of terms) if (!vocabulary.has(term)) vocabulary.set(term, vocabulary.size);
  }
  const tickets = read.map(({ ticket }) => ticket);
  const idf = idfOf(read, vocabulary);
  const vectors = vectorsOf(read, vocabulary, idf);
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

function idfOf(read: readonly ReadTicket[], vocabulary: ReadonlyMap<string, number>): Float64Array {
  const frequencies = new Float64Array(vocabulary.size);
  for (const { terms } of read) for (const term of terms) frequencies[vocabulary.get(term)!]!++;
  return frequencies.map((df) => inverseDocumentFrequency(df, read.length));
}

function vectorsOf(
  read: readonly ReadTicket[],
  vocabulary: ReadonlyMap<string, number>,
  idf: Float64Array,
): TicketVectors {
  const offsets = offsetsOf(read.map(({ terms }) => terms.length));
  const total = offsets.at(-1)!;
  const vectors = {
    offsets,
    terms: new Uint32Array(total),
    frequencies: new Float32Array(total),
    weights: new Float32Array(total),
  };
  read.forEach((ticket, place) => fillRow(vectors, offsets[place]!, { ticket, vocabulary, idf }));
  return vectors;
}

function fillRow(
  { terms, frequencies, weights }: TicketVectors,
  start: number,
  from: {
    readonly ticket: ReadTicket;
    readonly vocabulary: ReadonlyMap<string, number>;
    readonly idf: Float64Array;
  },
): void {
  let squares = 0;
  from.ticket.terms.forEach((term, i) => {
    const number = from.vocabulary.get(term)!;
    terms[start + i] = number;
    frequencies[start + i] = from.ticket.frequencies[i]!;
    weights[start + i] = from.ticket.frequencies[i]! * from.idf[number]!;
    squares += weights[start + i]! ** 2;
  });
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < from.ticket.terms.length; i++) weights[start + i]! /= length;
}

function countClosed(tickets: readonly ResolvedTicket[], fading: Float32Array): CategoryCount {
  let withArticle = 0;
  let withoutArticle = 0;
  tickets.forEach(({ articleIds }, place) => {
    if (articleIds.length > 0) withArticle += fading[place]!;
    else withoutArticle += fading[place]!;
  });
  return { withArticle, withoutArticle };
}
