import { forEachEntry, rowOf, type SparseRows } from "../math/sparse-rows.ts";
import { type ClusterSum, meanSimilarity, pour, sumOfRows } from "./cluster-sums.ts";
import type { Neighbours } from "./nearest-neighbours.ts";
import { PairHeap } from "./pair-heap.ts";

/**
 * Average linkage (Sokal and Michener 1958): merges the two clusters whose members are most similar on average, as
 * long as that mean is at least `minSimilarity`. Only clusters with a pair of neighbouring rows are compared. Returns
 * for each row the number of its cluster, which is one of its rows.
 *
 * A pair that became out of date still bounds the new mean from above (the mean of a union never exceeds the larger of
 * the two means), so looking again only at the first pair of the heap gives the exact order. About
 * O(pairs · (log pairs + terms of the smaller cluster)). A row that is alone is its own sum: most stay so, and a sum of each took half
 * the memory of a run.
 */
export function linkClusters(
  vectors: SparseRows,
  neighbours: Neighbours,
  minSimilarity: number,
): Uint32Array {
  const n = vectors.indptr.length - 1;
  const parent = Uint32Array.from({ length: n }, (_, row) => row);
  const merges = new Uint32Array(n);
  /** Of clusters of two rows or more. */
  const sums = new Map<number, ClusterSum>();
  const sumOf = (cluster: number): ClusterSum => sums.get(cluster) ?? sumOfRows(vectors, [cluster]);
  const heap = neighbourPairs(neighbours, minSimilarity);
  for (let pair = heap.pop(); pair !== undefined; pair = heap.pop()) {
    const a = rootOf(parent, pair.a);
    const b = rootOf(parent, pair.b);
    if (a === b) continue;
    const age = merges[a]! + merges[b]!;
    const isCurrent = a === pair.a && b === pair.b && age === pair.age;
    const similarity = isCurrent ? pair.similarity : meanSimilarity(sumOf(a), sumOf(b));
    if (similarity < minSimilarity) continue;
    if (!isCurrent) {
      heap.push({ a, b, similarity, age });
      continue;
    }
    const [x, y] = [sumOf(a), sumOf(b)];
    const [into, from] = x.sum.size >= y.sum.size ? [a, b] : [b, a];
    const [larger, smaller] = into === a ? [x, y] : [y, x];
    pour(smaller, larger);
    sums.set(into, larger);
    sums.delete(from);
    parent[from] = into;
    merges[into]! += merges[from]! + 1;
  }
  return parent.map((_, row) => rootOf(parent, row));
}

/** Each pair of neighbours once. */
function neighbourPairs(neighbours: Neighbours, minSimilarity: number): PairHeap {
  const { indptr, indices, values } = neighbours;
  const heap = new PairHeap(values.reduce((n, similarity) => (similarity >= minSimilarity ? n + 1 : n), 0));
  for (let a = 0; a + 1 < indptr.length; a++) {
    forEachEntry(neighbours, a, (b, similarity) => {
      if (similarity < minSimilarity) return;
      if (a < b || !rowOf(indices, indptr, b).includes(a)) heap.push({ a, b, similarity, age: 0 });
    });
  }
  return heap;
}

/** The row that stands for the cluster of `row`; halves the path to it on the way. */
function rootOf(parent: Uint32Array, row: number): number {
  let at = row;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
}
