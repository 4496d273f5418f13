import { addTo } from "../math/add-to.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { forEachEntry } from "../math/sparse-rows.ts";
import type { TermTable } from "./term-table.ts";

/**
 * `table` with the entries of each column moved to column `into[column]`, weights added up. Columns keep their numbers; those
 * that were merged away are empty. O(entries).
 */
export function mergeColumns(table: TermTable, into: Uint32Array): TermTable {
  const ticketsWith = new Uint32Array(table.ticketsWith.length);
  const rows = new RowsBuilder(table.indptr.length - 1, Float32Array);
  for (let row = 0; row + 1 < table.indptr.length; row++) {
    const merged = new Map<number, number>();
    forEachEntry(table, row, (column, value) => addTo(merged, into[column]!, value));
    for (const [column, value] of merged) {
      ticketsWith[column]!++;
      rows.add(column, value);
    }
    rows.endRow();
  }
  return {
    vocabulary: table.vocabulary,
    ticketsWith,
    ...rows.build(),
  };
}
