import type { SparseRows } from "../math/sparse-rows.ts";
import { scaleRows } from "./scale-rows.ts";
import type { TermTable } from "./term-table.ts";
import { termWeights } from "./term-weights.ts";

/**
 * Unit vectors of the tickets at `rows` of `table`, in that order: their `termWeights` scaled to length 1. The dot product
 * of two is their similarity, in [0, 1]. Entries stand heaviest first. A ticket without terms is a row without entries.
 */
export function weighTerms(table: TermTable, rows: readonly number[]): SparseRows {
  return scaleRows(termWeights(table, rows), 0);
}
