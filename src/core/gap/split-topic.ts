import { addTo } from "../math/add-to.ts";
import { log, log2 } from "../math/elementary.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import type { SparseRows } from "../math/sparse-rows.ts";
import { forEachEntry, meanSimilarity, rowOf } from "../math/sparse-rows.ts";

/** Below so many tickets in all, a subject's problems have too few tickets each to stand apart. */
const FEWEST_TICKETS = 2000;
/** Topics up to this size are never wide; one article may well serve them. */
const NARROW_SIZE = 25;
/** With each doubling of its size the tickets of a topic must be this much more alike, on average … */
const PER_DOUBLING = 0.1;
/** … up to this: tickets of one problem are so much alike. */
const ENOUGH_SIMILARITY = 0.3;

/**
 * Whether `members` of `rows` are many, and so little alike that they share a subject, or just a word, rather than a
 * problem. The rows must be scaled with some share unsaid. O(entries of the members).
 */
export function isWide(rows: SparseRows, members: readonly number[]): boolean {
  const needed = Math.min(ENOUGH_SIMILARITY, PER_DOUBLING * log2(members.length / NARROW_SIZE));
  return needed > 0 && meanSimilarity(rows, members) < needed;
}

/** Whether subjects are split at all among so many tickets. */
export function canSplit(tickets: number): boolean {
  return tickets >= FEWEST_TICKETS;
}

/**
 * The rows of `members` alone, each term weighed once more by how rare it is among them, ln((n + 1) / (holders + ½)):
 * what all of them say tells nothing any more. Entries stand heaviest first. O(entries of the members · log).
 */
export function reweigh(rows: SparseRows, members: readonly number[]): SparseRows {
  const holders = new Map<number, number>();
  for (const row of members)
    for (const column of rowOf(rows.indices, rows.indptr, row)) addTo(holders, column);
  const weighed = new RowsBuilder(members.length, Float64Array);
  for (const row of members) {
    const entries: { column: number; weight: number }[] = [];
    forEachEntry(rows, row, (column, value) => {
      const rarity = log((members.length + 1) / (holders.get(column)! + 0.5));
      entries.push({ column, weight: value * rarity });
    });
    entries.sort((a, b) => b.weight - a.weight || a.column - b.column);
    for (const { column, weight } of entries) weighed.add(column, weight);
    weighed.endRow();
  }
  return weighed.build();
}
