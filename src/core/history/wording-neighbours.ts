import { topK } from "../math/top-k.ts";
import { scoreUnits, type TermWeights } from "../search/inverted-lists.ts";
import type { HistoryBlock } from "./history.ts";
import { type AskedTerms, type SoftQuery, softQuery } from "./soft-cosine.ts";
import { SparseSums } from "./sparse-sums.ts";

/** A ticket as it is compared with those of a block. */
interface WordedTicket extends AskedTerms {
  /** As `phraseVector` made of the block's phrases. */
  readonly phrases: TermWeights;
  /** The `COMPARED` tickets of the block whose terms come nearest, nearest first. */
  readonly nearest: Uint32Array;
  /** Place of a ticket that must not count. */
  readonly excluded: number | undefined;
}

export interface WordingNeighbour {
  readonly place: number;
  /** In (0, 1]. */
  readonly similarity: number;
}

/** Tickets compared in full. */
export const COMPARED = 60;
/**
 * Postings up to which all tickets are looked at that have a term spelled like one of the ticket's. Where both tickets and histories are long
 * there are more, but there the ticket's own terms tell which tickets may be like it.
 */
const POSTINGS = 10_000;

/** Working space: what one ticket has, softened and as it is put. New ones for each of thousands of tickets cost more than what is done with them. */
const softened = /* @__PURE__ */ new SparseSums();
const put = /* @__PURE__ */ new SparseSums();

/**
 * The tickets that are worded most like one, nearest first, ties by place: half the soft cosine of their terms, half the cosine of their
 * words and pairs of words as they stand. O(POSTINGS + terms and phrases of `COMPARED` tickets).
 */
export function wordingNeighbours(
  block: HistoryBlock,
  asked: WordedTicket,
  limit: number,
): WordingNeighbour[] {
  softened.clear();
  const soft = softQuery(asked, block.alike, softened);
  const places = nearestBySpelling(block, soft, asked) ?? asked.nearest;
  const similarities = softCosines(block, soft, places);
  const byPhrases = phraseCosines(block, asked.phrases, places);
  for (let i = 0; i < places.length; i++)
    similarities[i] = Math.min(1, (similarities[i]! + byPhrases[i]!) / 2);
  return nearestOf(similarities, limit, places);
}

/** The highest of these similarities that are above 0, highest first, at most `limit`. `places`: whose they are, if not those of all tickets. */
export function nearestOf(
  similarities: Float64Array,
  limit: number,
  places: Uint32Array | null = null,
): WordingNeighbour[] {
  const found: WordingNeighbour[] = [];
  for (const i of topK(similarities, limit)) {
    const similarity = Math.min(1, similarities[i]!);
    if (similarity > 0) found.push({ place: places === null ? i : places[i]!, similarity });
  }
  return found;
}

/** The tickets whose soft cosine is highest; `null` if that would mean to read too many postings. */
function nearestBySpelling(
  { inverted, softLengths }: HistoryBlock,
  { softened }: SoftQuery,
  { query: own, excluded }: WordedTicket,
): Uint32Array | null {
  // Its own terms first, which are among them and often too many.
  if (countPostings(inverted, own.terms) > POSTINGS) return null;
  const query = softened.entries();
  if (countPostings(inverted, query.terms) > POSTINGS) return null;
  const cosines = scoreUnits(inverted, query, softLengths.length);
  if (excluded !== undefined) cosines[excluded] = 0;
  for (let place = 0; place < cosines.length; place++) {
    if (cosines[place] !== 0) cosines[place]! /= softLengths[place]!;
  }
  return topK(cosines, COMPARED).filter((place) => cosines[place]! > 0);
}

function countPostings({ offsets }: HistoryBlock["inverted"], terms: Uint32Array): number {
  let postings = 0;
  for (let i = 0; i < terms.length; i++) postings += offsets[terms[i]! + 1]! - offsets[terms[i]!]!;
  return postings;
}

function softCosines(
  { vectors: { offsets, terms, weights }, softLengths }: HistoryBlock,
  { softened, length }: SoftQuery,
  places: Uint32Array,
): Float64Array {
  const cosines = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const dot = softened.dot(terms, weights, offsets[place]!, offsets[place + 1]!);
    cosines[i] = dot / length / softLengths[place]!;
  }
  return cosines;
}

function phraseCosines(
  { phrases: { offsets, numbers, idf, lengths } }: HistoryBlock,
  query: TermWeights,
  places: Uint32Array,
): Float64Array {
  put.clear();
  const { terms, weights } = query;
  for (let i = 0; i < terms.length; i++) put.add(terms[i]!, weights[i]! * idf[terms[i]!]!);
  const cosines = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const dot = put.dot(numbers, null, offsets[place]!, offsets[place + 1]!);
    cosines[i] = dot === 0 ? 0 : dot / lengths[place]!;
  }
  return cosines;
}
