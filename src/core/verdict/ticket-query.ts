import { log } from "../math/elementary.ts";
import type { Postings } from "../search/postings.ts";
import { type PostingsQuery, postingsQuery } from "../search/postings-query.ts";
import { BREAK, type TicketTerms } from "../ticket/ticket-terms.ts";

/** A word in the subject counts as often as three in the description: people put the problem there. */
const SUBJECT_WEIGHT = 3;

/** A ticket as a query to the postings. */
export interface TicketQuery {
  readonly query: PostingsQuery;
  /** Weight of each of the postings' terms for sentence cosines; 0 for terms that the ticket lacks. */
  readonly termWeights: ReadonlyMap<number, number>;
  /** Euclidean length of the sentence vector, unknown terms included; > 0. */
  readonly length: number;
  /** Neighbouring words of the ticket, as `pairKey`. */
  readonly pairs: ReadonlySet<number>;
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
  const { terms } = ticket;
  const counts = termWeights(ticket);
  const numbers = terms.map((term) => postings.vocabulary.get(term));
  const sentenceWeights = new Map<number, number>();
  let squares = 0;
  numbers.forEach((number, i) => {
    const idf = number === undefined ? postings.unknownIdf : postings.idf[number]!;
    const weight = idf * (1 + log(counts[i]!));
    squares += weight * weight;
    if (number !== undefined) sentenceWeights.set(number, weight);
  });
  return {
    query: postingsQuery(postings, terms, counts),
    termWeights: sentenceWeights,
    length: Math.sqrt(squares) || 1,
    pairs: pairsOf(ticket.sequence, numbers, postings.vocabulary.size),
  };
}

/** One number for two neighbouring terms. Exact up to 94 million terms. */
export function pairKey(first: number, second: number, termCount: number): number {
  return first * termCount + second;
}

function pairsOf(
  sequence: Int32Array,
  numbers: readonly (number | undefined)[],
  termCount: number,
): Set<number> {
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < sequence.length; i++) {
    if (sequence[i] === BREAK || sequence[i + 1] === BREAK) continue;
    const first = numbers[sequence[i]!];
    const second = numbers[sequence[i + 1]!];
    if (first !== undefined && second !== undefined) pairs.add(pairKey(first, second, termCount));
  }
  return pairs;
}
