import fc from "fast-check";
import { expect, it } from "vitest";
import { nearestNeighbours } from "../../../src/core/corpus/nearest-neighbours.ts";
import { NOISE, refineClusters } from "../../../src/core/corpus/refine-clusters.ts";
import { COLUMNS, dense, dot, toUnitRows, unitRows } from "../gap/unit-rows.ts";

const MIN_SIMILARITY = 0.6;

/** Σ (similarity − least) over all pairs within a cluster: what refining must never make smaller. */
function quality(vectors: readonly number[][], assigned: ArrayLike<number>): number {
  let sum = 0;
  for (let a = 0; a < vectors.length; a++) {
    for (let b = 0; b < a; b++) {
      if (assigned[a] === assigned[b] && assigned[a] !== NOISE)
        sum += dot(vectors[a]!, vectors[b]!) - MIN_SIMILARITY;
    }
  }
  return sum;
}

it("never makes the clusters worse, from any start", () => {
  const start = fc.array(fc.nat(3), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(unitRows(), start, (vectors, clusters) => {
      const rows = dense(vectors);
      const neighbours = nearestNeighbours(vectors, COLUMNS, 12);
      const before = Uint32Array.from(clusters.slice(0, rows.length));
      const after = refineClusters(vectors, neighbours, { clusters: before, minSimilarity: MIN_SIMILARITY });
      expect(quality(rows, after)).toBeGreaterThanOrEqual(quality(rows, before) - 1e-9);
    }),
  );
});

it("mends a wrong start and drops what fits nowhere", () => {
  const vectors = toUnitRows([
    [5, 1, 0],
    [5, 0, 1],
    [5, 1, 1],
    [0, 5, 1],
    [0, 5, 0],
    [1, 5, 0],
    [0, 0, 0, 1],
  ]);
  const neighbours = nearestNeighbours(vectors, COLUMNS, 6);
  const clusters = Uint32Array.of(0, 0, 3, 3, 3, 3, 0);
  const [a, b, c, x, y, z, alone] = refineClusters(vectors, neighbours, { clusters, minSimilarity: 0.5 });
  expect([a, b, c]).toEqual([a, a, a]);
  expect([x, y, z]).toEqual([x, x, x]);
  expect(a).not.toBe(x);
  expect(alone).toBe(NOISE);
});
