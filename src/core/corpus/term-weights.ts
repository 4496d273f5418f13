import { log, log1p } from "../math/elementary.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { rowOf, type SparseRows } from "../math/sparse-rows.ts";
import { topK } from "../math/top-k.ts";
import { scaleRows } from "./scale-rows.ts";
import type { TermTable } from "./term-table.ts";

/** Terms kept of one ticket: bounds the cost of long tickets, and a problem needs no more words. */
const MAX_TERMS = 40;

/**
 * Weights of the terms of the tickets at `rows` of `table`, in that order: ln(1 + frequency) · ln((N + 1) / (tickets with the
 * term + ½)), the 40 heaviest terms (tf-idf with damped frequency; Salton and Buckley 1988). The more a ticket says, the
 * longer its row; `scaleRows` makes rows comparable. Entries stand heaviest first. A ticket without terms is a row
 * without entries.
 */
export function termWeights(table: TermTable, rows: readonly number[]): SparseRows {
  const weighed = new RowsBuilder(rows.length, Float64Array);
  for (const row of rows) {
    const columns = rowOf(table.indices, table.indptr, row);
    const frequencies = rowOf(table.values, table.indptr, row);
    const weights = Float64Array.from(columns, (column, i) => log1p(frequencies[i]!) * rarity(table, column));
    for (const i of topK(weights, MAX_TERMS)) {
      if (weights[i]! > 0) weighed.add(columns[i]!, weights[i]!);
    }
    weighed.endRow();
  }
  return weighed.build();
}

/**
 * ln((N + 1) / (n + ½)), > 0: also a term that every ticket holds keeps a little weight. A term of one ticket
 * alone counts half: it makes nothing alike, but tells that the ticket is about more than what it shares.
 */
function rarity({ indptr, ticketsWith }: TermTable, column: number): number {
  const n = ticketsWith[column]!;
  return (n === 1 ? 0.5 : 1) * log(indptr.length / (n + 0.5));
}

/**
 * Unit vectors of the tickets at `rows` of `table`, in that order: their `termWeights` scaled to length 1. The dot product
 * of two is their similarity, in [0, 1]. Entries stand heaviest first. A ticket without terms is a row without entries.
 */
export function weighTerms(table: TermTable, rows: readonly number[]): SparseRows {
  return scaleRows(termWeights(table, rows), 0);
}
