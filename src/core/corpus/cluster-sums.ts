import { addTo } from "../math/add-to.ts";
import { forEachEntry, type SparseRows } from "../math/sparse-rows.ts";

/** A set of rows, known by the sum of their vectors: enough to know the mean similarity of any two sets. */
export interface ClusterSum {
  size: number;
  readonly sum: Map<number, number>;
}

/** The cluster that holds the rows `members`. O(their entries). */
export function sumOfRows(rows: SparseRows, members: Iterable<number>): ClusterSum {
  const cluster: ClusterSum = { size: 0, sum: new Map() };
  for (const row of members) addRowTo(cluster, rows, row);
  return cluster;
}

/** Puts row `row` into the cluster. O(entries of the row). */
export function addRowTo(cluster: ClusterSum, rows: SparseRows, row: number): void {
  shift(cluster, rows, { row, sign: 1 });
}

/** Takes row `row`, which must be in it, out of the cluster. O(entries of the row). */
export function removeRowFrom(cluster: ClusterSum, rows: SparseRows, row: number): void {
  shift(cluster, rows, { row, sign: -1 });
}

function shift(cluster: ClusterSum, rows: SparseRows, { row, sign }: { row: number; sign: 1 | -1 }): void {
  cluster.size += sign;
  forEachEntry(rows, row, (column, value) => addTo(cluster.sum, column, sign * value));
}

/** Row · sum of the cluster: the similarities of the row to all members, added up; a member counts itself as 1. */
export function rowDotSum(rows: SparseRows, row: number, { sum }: ClusterSum): number {
  let dot = 0;
  forEachEntry(rows, row, (column, value) => {
    dot += value * (sum.get(column) ?? 0);
  });
  return dot;
}

/** Mean similarity between the members of `a` and those of `b`, in [0, 1]. O(terms of the smaller). */
export function meanSimilarity(a: ClusterSum, b: ClusterSum): number {
  const [few, many] = a.sum.size <= b.sum.size ? [a.sum, b.sum] : [b.sum, a.sum];
  let dot = 0;
  for (const [column, value] of few) dot += value * (many.get(column) ?? 0);
  return dot / (a.size * b.size);
}

/** Pours `from` into `into`. O(terms of `from`). */
export function pour(from: ClusterSum, into: ClusterSum): void {
  into.size += from.size;
  for (const [column, value] of from.sum) addTo(into.sum, column, value);
}
