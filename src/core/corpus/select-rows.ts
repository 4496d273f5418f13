import { RowsBuilder } from "../math/rows-builder.ts";
import { rowOf } from "../math/sparse-rows.ts";
import type { TermTable } from "./term-table.ts";

/** The rows of `table` at `rows`, in that order, as a table of its own: terms are counted among them alone. O(their entries + columns). */
export function selectRows(table: TermTable, rows: readonly number[]): TermTable {
  const ticketsWith = new Uint32Array(table.ticketsWith.length);
  const selected = new RowsBuilder(rows.length, Float32Array);
  for (const row of rows) {
    for (const column of rowOf(table.indices, table.indptr, row)) ticketsWith[column]!++;
    selected.addRow(table, row);
    selected.endRow();
  }
  return {
    vocabulary: table.vocabulary,
    ticketsWith,
    ...selected.build(),
  };
}
