import type { SparseRows } from "../math/sparse-rows.ts";

/** The terms of all tickets, by ticket. Row i holds the weighted frequencies of the terms of ticket i, > 0. */
export interface TermTable extends SparseRows {
  readonly indptr: Uint32Array;
  readonly indices: Uint32Array;
  readonly values: Float32Array;
  /** Column → term. */
  readonly vocabulary: readonly string[];
  /** Column → number of tickets that hold the term, ≥ 1. */
  readonly ticketsWith: Uint32Array;
}
