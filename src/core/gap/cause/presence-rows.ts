import type { TermTable } from "../../corpus/term-table.ts";
import type { SparseRows } from "../../math/sparse-rows.ts";

/** A term of fewer tickets tells one problem, not a kind of them. */
const FEWEST_TICKETS = 4;

/** Rows of length 1 that say which terms a ticket holds, not how often; rare terms left out. O(entries). */
export function presenceRows({ indptr, indices, ticketsWith }: TermTable): SparseRows {
  const starts = new Uint32Array(indptr.length);
  const kept: number[] = [];
  const values: number[] = [];
  for (let row = 0; row + 1 < indptr.length; row++) {
    const start = kept.length;
    for (const column of indices.subarray(indptr[row]!, indptr[row + 1]!))
      if (ticketsWith[column]! >= FEWEST_TICKETS) kept.push(column);
    const each = 1 / Math.sqrt(kept.length - start);
    for (let at = start; at < kept.length; at++) values.push(each);
    starts[row + 1] = kept.length;
  }
  return { indptr: starts, indices: Uint32Array.from(kept), values: Float32Array.from(values) };
}
