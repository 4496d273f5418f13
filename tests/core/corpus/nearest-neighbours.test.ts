import fc from "fast-check";
import { expect, it } from "vitest";
import { nearestNeighbours } from "../../../src/core/corpus/nearest-neighbours.ts";
import { COLUMNS, dense, dot, unitRows } from "../gap/unit-rows.ts";

it("equals sorting all rows by their dot product", () => {
  fc.assert(
    fc.property(unitRows(), fc.integer({ min: 0, max: 6 }), (rows, count) => {
      const found = nearestNeighbours(rows, COLUMNS, count);
      const vectors = dense(rows);
      for (const [row, vector] of vectors.entries()) {
        const expected = vectors
          .map((other, at) => ({ at, similarity: Math.min(1, dot(vector, other)) }))
          .filter(({ at, similarity }) => at !== row && similarity > 0)
          .sort((a, b) => b.similarity - a.similarity || a.at - b.at)
          .slice(0, count);
        const similarities = [...found.values.subarray(found.indptr[row], found.indptr[row + 1])];
        expect(similarities.length).toBe(expected.length);
        for (const [i, similarity] of similarities.entries()) {
          expect(similarity).toBeCloseTo(expected[i]!.similarity, 9);
          const neighbour = found.indices[found.indptr[row]! + i]!;
          expect(neighbour).not.toBe(row);
          expect(dot(vector, vectors[neighbour]!)).toBeCloseTo(similarity, 9);
        }
      }
    }),
    { numRuns: 100 },
  );
});

it("gives ties to the earlier row", () => {
  const same = {
    indptr: Uint32Array.of(0, 1, 2, 3, 4),
    indices: new Uint32Array(4),
    values: new Float64Array(4).fill(1),
  };
  const { indices: rows } = nearestNeighbours(same, 1, 2);
  expect([...rows]).toEqual([1, 2, 0, 2, 0, 1, 0, 1]);
});
