import { quantile } from "../math/quantile.ts";
import { rowLength, rowOf, type SparseRows } from "../math/sparse-rows.ts";

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
