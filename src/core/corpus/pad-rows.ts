import { RowsBuilder } from "../math/rows-builder.ts";
import { forEachEntry, rowOf, type SparseRows } from "../math/sparse-rows.ts";

/** Shorter than this is rounding. */
const LEAST_REST = 1e-6;

/**
 * The same rows, each brought to length 1 by a column of its own, numbered from `columns` on: what a ticket leaves unsaid
 * is like nothing else. A row without entries stays empty. Entries stand heaviest first. O(entries).
 */
export function padRows(rows: SparseRows, columns: number): SparseRows {
  const padded = new RowsBuilder(rows.indptr.length - 1, Float64Array);
  for (let row = 0; row + 1 < rows.indptr.length; row++) {
    const said = rowOf(rows.values, rows.indptr, row);
    let rest = 1;
    for (const value of said) rest -= value ** 2;
    let unsaid = said.length > 0 && rest > LEAST_REST ? Math.sqrt(rest) : 0;
    forEachEntry(rows, row, (column, value) => {
      if (unsaid > value) {
        padded.add(columns + row, unsaid);
        unsaid = 0;
      }
      padded.add(column, value);
    });
    if (unsaid > 0) padded.add(columns + row, unsaid);
    padded.endRow();
  }
  return padded.build();
}
