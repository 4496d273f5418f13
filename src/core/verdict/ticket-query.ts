import { log } from "../math/elementary.ts";
import type { Postings } from "../search/postings.ts";
import { type PostingsQuery, postingsQuery } from "../search/postings-query.ts";
import { BREAK, type TicketTerms } from "../ticket/ticket-terms.ts";

/** A word in the subject counts as often as three in the description: people put the problem there. */
const SUBJECT_WEIGHT = 3;

/** A ticket as a query to the postings. */
export interface TicketQuery {
  readonly query: PostingsQuery;
  /** Weight of each of the query's terms for sentence cosines, > 0. */
  readonly sentenceWeights: Float64Array;
  /** Euclidean length of the sentence vector, unknown terms included; > 0. */
  readonly length: number;
  readonly pairs: WordPairs;
}

/** Distinct pairs of neighbouring words of a ticket. Words are places among the query's terms; the pairs of one first word are linked. */
export interface WordPairs {
  /** A pair of each first word; -1 for none. */
  readonly firsts: Int32Array;
  /** Second word of each pair. */
  readonly seconds: readonly number[];
  /** Another pair with the first word of each pair; -1 for none. */
  readonly others: readonly number[];
}

/** How often each term of a ticket counts. */
export function termWeights({ subjectCounts, descriptionCounts }: TicketTerms): Float64Array {
  const weights = new Float64Array(subjectCounts.length);
  for (let i = 0; i < weights.length; i++) {
    weights[i] = SUBJECT_WEIGHT * subjectCounts[i]! + descriptionCounts[i]!;
  }
  return weights;
}

export function ticketQuery(postings: Postings, ticket: TicketTerms): TicketQuery {
  const counts = termWeights(ticket);
  const query = postingsQuery(postings, ticket.terms, counts);
  const { numbers } = query;
  const places = new Int32Array(numbers.length);
  const sentenceWeights = new Float64Array(query.terms.length);
  let squares = 0;
  let known = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    const idf = number === -1 ? postings.unknownIdf : postings.idf[number]!;
    const weight = idf * (1 + log(counts[i]!));
    squares += weight * weight;
    places[i] = number === -1 ? -1 : known;
    if (number !== -1) sentenceWeights[known++] = weight;
  }
  return {
    query,
    sentenceWeights,
    length: Math.sqrt(squares) || 1,
    pairs: pairsOf(ticket.sequence, places, known),
  };
}

function pairsOf(sequence: Int32Array, places: Int32Array, words: number): WordPairs {
  const seconds: number[] = [];
  const others: number[] = [];
  const pairs = { firsts: new Int32Array(words).fill(-1), seconds, others };
  for (let i = 0; i + 1 < sequence.length; i++) {
    if (sequence[i] === BREAK || sequence[i + 1] === BREAK) continue;
    const first = places[sequence[i]!]!;
    const second = places[sequence[i + 1]!]!;
    if (first === -1 || second === -1 || pairOf(pairs, first, second) !== -1) continue;
    others.push(pairs.firsts[first]!);
    pairs.firsts[first] = seconds.push(second) - 1;
  }
  return pairs;
}

/** Number of a pair; -1 for one that the ticket lacks. O(words that follow the first one). */
export function pairOf({ firsts, seconds, others }: WordPairs, first: number, second: number): number {
  let pair = firsts[first]!;
  while (pair !== -1 && seconds[pair] !== second) pair = others[pair]!;
  return pair;
}
