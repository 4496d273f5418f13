import { quantile } from "../math/quantile.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { forEachEntry, rowLength, rowOf, type SparseRows } from "../math/sparse-rows.ts";

/**
 * The same rows, each divided by √(its length² + unsaid²), where `unsaid` is `unsaidShare` of the median length: a share
 * of 0 gives unit rows, and the dot product of two is their similarity, in [0, 1]. With a larger share, two tickets that
 * say the same at length are still nearly as like as can be; two that say just "bookmarks" may be about two things, and
 * are not. Rows without entries stay so. O(entries).
 */
export function scaleRows(rows: SparseRows, unsaidShare: number): SparseRows {
  const { indptr, indices, values } = rows;
  const lengths = Float64Array.from({ length: indptr.length - 1 }, (_, row) => rowLength(rows, row));
  const said = lengths.filter((length) => length > 0);
  const unsaid = unsaidShare * (quantile(said, 0.5) ?? 0);
  const scaled = Float64Array.from(values);
  for (const [row, length] of lengths.entries()) {
    const own = rowOf(scaled, indptr, row);
    for (let at = 0; at < own.length; at++) own[at]! /= Math.sqrt(length * length + unsaid * unsaid);
  }
  return { indptr, indices, values: scaled };
}

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
