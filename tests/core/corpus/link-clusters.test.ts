import fc from "fast-check";
import { expect, it } from "vitest";
import { linkClusters } from "../../../src/core/corpus/link-clusters.ts";
import { nearestNeighbours } from "../../../src/core/corpus/nearest-neighbours.ts";
import { COLUMNS, dense, dot, toUnitRows } from "../gap/unit-rows.ts";

/** Average linkage the slow way: looks at all pairs of clusters before each merge. */
function linkSlowly(vectors: readonly number[][], minSimilarity: number): number[][] {
  const clusters = vectors.map((_, row) => [row]);
  for (;;) {
    let best = { a: -1, b: -1, mean: minSimilarity };
    for (let a = 0; a < clusters.length; a++) {
      for (let b = a + 1; b < clusters.length; b++) {
        const dots = clusters[a]!.flatMap((x) => clusters[b]!.map((y) => dot(vectors[x]!, vectors[y]!)));
        const mean = dots.reduce((sum, each) => sum + each, 0) / dots.length;
        if (mean >= best.mean) best = { a, b, mean };
      }
    }
    if (best.a < 0)
      return clusters.map((each) => each.toSorted((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
    clusters[best.a]!.push(...clusters.splice(best.b, 1)[0]!);
  }
}

function clustersOf(assigned: Uint32Array): number[][] {
  const rows = new Map<number, number[]>();
  for (const [row, cluster] of assigned.entries()) rows.set(cluster, [...(rows.get(cluster) ?? []), row]);
  return [...rows.values()].sort((a, b) => a[0]! - b[0]!);
}

/** Weights without order or ties among their sums, so that only one order of merging is right. */
const untied = fc.array(
  fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: COLUMNS, maxLength: COLUMNS }),
  { minLength: 1, maxLength: 10 },
);

it("merges as looking at all pairs each time does", () => {
  fc.assert(
    fc.property(untied, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (matrix, minSimilarity) => {
      const distinct = new Set(matrix.map((row) => row.join()));
      fc.pre(distinct.size === matrix.length);
      const vectors = toUnitRows(matrix);
      const pairs = dense(vectors).flatMap((a, i, all) => all.slice(i + 1).map((b) => dot(a, b).toFixed(9)));
      fc.pre(new Set(pairs).size === pairs.length);
      const linked = linkClusters(vectors, nearestNeighbours(vectors, COLUMNS, matrix.length), minSimilarity);
      expect(clustersOf(linked)).toEqual(linkSlowly(dense(vectors), minSimilarity));
    }),
    { numRuns: 200 },
  );
});

it("names a cluster by one of its rows", () => {
  const vectors = toUnitRows([
    [1, 0],
    [0, 1],
    [1, 0],
    [0, 1],
    [1, 1],
  ]);
  const linked = linkClusters(vectors, nearestNeighbours(vectors, COLUMNS, 4), 0.9);
  expect(clustersOf(linked)).toEqual([[0, 2], [1, 3], [4]]);
  for (const cluster of linked) expect(linked[cluster]).toBe(cluster);
});
