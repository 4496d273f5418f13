import { scaleRows } from "../corpus/scale-rows.ts";
import type { TermTable } from "../corpus/term-table.ts";
import { weighTerms } from "../corpus/term-weights.ts";
import { countWhile } from "../math/count-while.ts";
import { sigmoid } from "../math/sigmoid.ts";
import { meanSimilarity, rowSum, type SparseRows } from "../math/sparse-rows.ts";

/** What tells tickets of one problem from tickets that share a word. */
interface Togetherness {
  /** As `NeighbourConsistency`. */
  readonly consistency: number;
  /** As `similarityBeside`. */
  readonly beside: number;
}

/** Words that name a subject: "windows 11", "fire fox", "ad blocker". */
const NAMED_BY = 2;

/** How alike the tickets at `rows` are beside the words that name them, and how far they keep to themselves. O(terms of the rows). */
export function togetherness(table: TermTable, rows: readonly number[], consistency: number): Togetherness {
  return { consistency, beside: similarityBeside(table, rows) };
}

/** Logistic regression on `Togetherness`; `node bench/run.mjs shares` fits and judges it. */
const NUMBERS = { intercept: -2.73, consistency: 3.3, beside: 8.42 };

/**
 * A title is true of this share of the tickets of one problem, and so likely they are one. Chosen on gaps of four histories whose tickets' article is
 * known, each judged by numbers fitted on the other three: 82 % of 111 gaps from here on have one article that closed more than half of their tickets.
 */
export const LEAST = { told: 0.6, probability: 0.6 };

/** Whether tickets are one problem and no mere subject; `told` is the share of them that the title is true of. */
export function isOneProblem(told: number, together: Togetherness): boolean {
  return told >= LEAST.told && oneProblemProbability(together) >= LEAST.probability;
}

/** The probability that one article would serve most of the tickets, in (0, 1). */
function oneProblemProbability({ consistency, beside }: Togetherness): number {
  return sigmoid(NUMBERS.intercept + NUMBERS.consistency * consistency + NUMBERS.beside * beside);
}

/**
 * Mean similarity of two of the tickets once the two words are taken out of each that make most of what they have in common, in [0, 1]: a
 * heap around "fire fox" has little left. 0 for fewer than two tickets.
 */
export function similarityBeside(table: TermTable, rows: readonly number[]): number {
  const vectors = weighTerms(table, rows);
  const places = [...rows.keys()];
  const own = new Map<number, number>();
  for (const [at, column] of vectors.indices.entries())
    own.set(column, (own.get(column) ?? 0) + vectors.values[at]! ** 2);
  const shared = [...rowSum(vectors, places)].map(([column, sum]) => ({
    column,
    common: sum ** 2 - own.get(column)!,
  }));
  shared.sort((a, b) => b.common - a.common || a.column - b.column);
  const names = new Set(shared.slice(0, NAMED_BY).map(({ column }) => column));
  return meanSimilarity(scaleRows(withoutColumns(vectors, names), 0), places);
}

function withoutColumns({ indptr, indices, values }: SparseRows, columns: ReadonlySet<number>): SparseRows {
  const kept = Uint32Array.from([...indices.keys()].filter((at) => !columns.has(indices[at]!)));
  const ends = [...indptr].map((end) => countWhile(kept, (at) => at < end));
  return {
    indptr: Uint32Array.from(ends),
    indices: Uint32Array.from(kept, (at) => indices[at]!),
    values: Float64Array.from(kept, (at) => values[at]!),
  };
}
