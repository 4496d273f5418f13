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

/**
 * The tickets that are worded most like one, nearest first, ties by place: half the soft cosine of their terms, half the cosine of their
 * words and pairs of words as they stand. O(POSTINGS + terms and phrases of `COMPARED` tickets).
 */
export function wordingNeighbours(
  block: HistoryBlock,
  asked: WordedTicket,
  limit: number,
): WordingNeighbour[] {
  const soft = softQuery(asked, block.alike);
  const places = nearestBySpelling(block, soft, asked.excluded) ?? asked.nearest;
  const similarities = softCosines(block, soft, places);
  const put = phraseCosines(block, asked.phrases, places);
  for (let i = 0; i < places.length; i++) similarities[i] = Math.min(1, (similarities[i]! + put[i]!) / 2);
  return Array.from(topK(similarities, limit), (i) => ({
    place: places[i]!,
    similarity: similarities[i]!,
  })).filter(({ similarity }) => similarity > 0);
}

/** The tickets whose soft cosine is highest; `null` if that would mean to read too many postings. */
function nearestBySpelling(
  { inverted, softLengths }: HistoryBlock,
  { softened }: SoftQuery,
  excluded: number | undefined,
): Uint32Array | null {
  const query = softened.entries();
  let postings = 0;
  for (const term of query.terms) postings += inverted.offsets[term + 1]! - inverted.offsets[term]!;
  if (postings > POSTINGS) return null;
  const cosines = scoreUnits(inverted, query, softLengths.length);
  if (excluded !== undefined) cosines[excluded] = 0;
  for (let place = 0; place < cosines.length; place++) {
    if (cosines[place] !== 0) cosines[place]! /= softLengths[place]!;
  }
  return topK(cosines, COMPARED).filter((place) => cosines[place]! > 0);
}

function softCosines(
  { vectors: { offsets, terms, weights }, softLengths }: HistoryBlock,
  { softened, length }: SoftQuery,
  places: Uint32Array,
): Float64Array {
  const cosines = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const dot = softened.dot(terms, weights, [offsets[place]!, offsets[place + 1]!]);
    cosines[i] = dot / length / softLengths[place]!;
  }
  return cosines;
}

function phraseCosines(
  { phrases: { offsets, numbers, idf, lengths } }: HistoryBlock,
  query: TermWeights,
  places: Uint32Array,
): Float64Array {
  const weights = new SparseSums();
  query.terms.forEach((number, i) => void weights.add(number, query.weights[i]! * idf[number]!));
  const cosines = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const dot = weights.dot(numbers, null, [offsets[place]!, offsets[place + 1]!]);
    cosines[i] = dot === 0 ? 0 : dot / lengths[place]!;
  }
  return cosines;
}
