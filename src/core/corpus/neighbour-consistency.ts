import { rowOf } from "../math/sparse-rows.ts";
import { nearestNeighbours } from "./nearest-neighbours.ts";
import type { TermTable } from "./term-table.ts";
import { weighTerms } from "./term-weights.ts";

/** Of a group of tickets, the mean share of each one's nearest tickets that are in the group, in [0, 1]; 0 for fewer than two. */
export type NeighbourConsistency = (rows: readonly number[]) => number;

/** As many of the nearest are asked, or as many as the group has others. */
const NEAREST = 10;

/**
 * Prepares to ask how far tickets keep to themselves among those at `among`, rows of the table of all (Ding and He 2004, "K-nearest-neighbor
 * consistency in data clustering"): those of one problem have their nearest tickets in its group, those that share a word have them wherever
 * else the same is asked. O(among · 10,000), then O(tickets) a group.
 */
export function createNeighbourConsistency(table: TermTable, among: readonly number[]): NeighbourConsistency {
  const { indptr, indices } = nearestNeighbours(weighTerms(table, among), table.vocabulary.length, NEAREST);
  const placeOf = new Map(among.map((row, place) => [row, place]));
  return (rows) => {
    const places = new Set(rows.flatMap((row) => placeOf.get(row) ?? []));
    const count = Math.min(NEAREST, rows.length - 1);
    if (count < 1) return 0;
    let within = 0;
    for (const place of places) {
      for (const other of rowOf(indices, indptr, place).subarray(0, count)) if (places.has(other)) within++;
    }
    return within / (count * rows.length);
  };
}
