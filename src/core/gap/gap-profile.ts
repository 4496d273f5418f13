import type { TermTable } from "../corpus/term-table.ts";
import { termWeights } from "../corpus/term-weights.ts";
import { addTo } from "../math/add-to.ts";
import { lengthOf } from "../math/elementary.ts";
import { quantile } from "../math/quantile.ts";
import { rowOf, type SparseRows } from "../math/sparse-rows.ts";
import { dropPersonalData } from "../privacy/mask-personal-data.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { requesterText, type Ticket } from "../ticket/ticket.ts";
import type { GapProfile } from "./gap.ts";

/** Terms kept of a gap: 20 match as well, 1,000 no better. */
const MOST_TERMS = 40;
/** A word of one ticket alone may be a secret of its writer, and makes no gap. */
const LEAST_TICKETS = 2;
/** Tickets read of a gap, the most typical ones: bounds the cost of a large one. */
const MOST_READ = 200;
/** Masked and read of a ticket, UTF-16 code units. */
const READ_LENGTH = 4000;
/** Weights are written with this many decimals: a file of gaps is read by people, too. */
const DECIMALS = 4;

/**
 * What `tickets`, most typical first, say together, read at their `rows` of the table of all: the mean of their term vectors (tf-idf, each of
 * length 1: Salton and Buckley 1988), of terms that at least two of them use outside of what is masked. O(length of their words).
 */
export function profileGap(
  tickets: readonly Ticket[],
  rows: readonly number[],
  { table, analyzer }: { readonly table: TermTable; readonly analyzer: Analyzer },
): GapProfile {
  const vectors = unitVectors(termWeights(table, rows.slice(0, MOST_READ)), table.vocabulary);
  const shared = sharedTerms(tickets.slice(0, MOST_READ), analyzer);
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) {
      if (shared.has(term)) sum.set(term, (sum.get(term) ?? 0) + weight);
    }
  }
  const terms = [...sum]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(([term, weight]) => [term, rounded(weight / vectors.length)] as const)
    .filter(([, weight]) => weight > 0);
  return { terms, typical: rounded(typicalLikeness(vectors, sum)) };
}

/** One vector of length 1 for each row; empty for a row without entries. O(entries). */
function unitVectors(
  { indptr, indices, values }: SparseRows,
  vocabulary: readonly string[],
): Map<string, number>[] {
  return Array.from({ length: indptr.length - 1 }, (_, row) => {
    const weights = rowOf(values, indptr, row);
    const length = lengthOf(weights);
    const columns = rowOf(indices, indptr, row);
    return new Map(Array.from(columns, (column, at) => [vocabulary[column]!, weights[at]! / length]));
  });
}

function sharedTerms(tickets: readonly Ticket[], analyzer: Analyzer): Set<string> {
  const counts = new Map<string, number>();
  for (const ticket of tickets) {
    const text = dropPersonalData(requesterText(ticket).slice(0, READ_LENGTH));
    for (const term of new Set(analyzer.terms(text))) addTo(counts, term);
  }
  return new Set([...counts].flatMap(([term, count]) => (count >= LEAST_TICKETS ? [term] : [])));
}

/** The median over the tickets of the cosine between a ticket and what the others say together. */
function typicalLikeness(
  vectors: readonly ReadonlyMap<string, number>[],
  sum: ReadonlyMap<string, number>,
): number {
  const likeness = vectors.map((vector) => {
    const others = [...sum].map(([term, weight]) => Math.max(0, weight - (vector.get(term) ?? 0)));
    const length = lengthOf(others);
    const dot = [...sum.keys()].reduce((total, term, at) => total + (vector.get(term) ?? 0) * others[at]!, 0);
    return length === 0 ? 0 : dot / length;
  });
  return quantile(likeness, 0.5) ?? 0;
}

/** Alike in whatever order its parts were added up: a number for JSON, not for people. */
export function rounded(weight: number): number {
  return Number(weight.toFixed(DECIMALS));
}
