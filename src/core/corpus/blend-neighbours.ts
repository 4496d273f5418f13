import { RowsBuilder } from "../math/rows-builder.ts";
import { forEachEntry, rowLength, rowOf, type SparseRows } from "../math/sparse-rows.ts";
import { topK } from "../math/top-k.ts";
import type { Neighbours } from "./nearest-neighbours.ts";

/** Entries kept of a blended row. More change no topic and cost time. */
const MAX_TERMS = 60;
/** Neighbours with less than this in squared similarities are strangers, and lend less than a full share. */
const FULL_SHARE = 0.2;

/**
 * Each row plus the mean of its neighbours, weighted by their squared similarity, and scaled to the length it had: document expansion
 * (Singhal and Pereira 1999). Two customers who say the same in other words meet through a third who uses both. Rows
 * without neighbours stay as they are, and distant ones change little. Entries stand heaviest first. O(rows · neighbours · terms of a row).
 */
export function blendNeighbours(vectors: SparseRows, neighbours: Neighbours, columns: number): SparseRows {
  const blend = new Float64Array(columns);
  const blended = new RowsBuilder(vectors.indptr.length - 1, Float64Array);
  for (let row = 0; row + 1 < vectors.indptr.length; row++) {
    const touched = blendRow(vectors, row, { neighbours, into: blend });
    const weights = Float64Array.from(touched, (column) => blend[column]!);
    const kept = topK(weights, MAX_TERMS);
    const length = Math.sqrt(kept.reduce((sum, at) => sum + weights[at]! ** 2, 0)) / rowLength(vectors, row);
    for (const at of kept) blended.add(touched[at]!, weights[at]! / length);
    for (const column of touched) blend[column] = 0;
    blended.endRow();
  }
  return blended.build();
}

/** Writes row + Σ share · neighbour into `into`, and returns the columns written, ascending. */
function blendRow(
  vectors: SparseRows,
  row: number,
  { neighbours, into }: { neighbours: Neighbours; into: Float64Array },
): Uint32Array {
  const touched: number[] = [];
  const add = (other: number, share: number) =>
    forEachEntry(vectors, other, (column, value) => {
      if (into[column] === 0) touched.push(column);
      into[column]! += share * value;
    });
  add(row, 1);
  const similarities = rowOf(neighbours.values, neighbours.indptr, row);
  const squares = Math.max(
    FULL_SHARE,
    similarities.reduce((sum, similarity) => sum + similarity ** 2, 0),
  );
  forEachEntry(neighbours, row, (other, similarity) => add(other, similarity ** 2 / squares));
  return Uint32Array.from(touched).sort();
}
