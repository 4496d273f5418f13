import fc from "fast-check";
import { expect, it } from "vitest";
import { type SparseVector, sparseCosine, sparseDot, sparseNorm } from "../../src/math/sparse-vector.ts";

const vector = (entries: Record<number, number>): SparseVector => ({
  indices: Uint32Array.from(Object.keys(entries), Number),
  values: Float64Array.from(Object.values(entries)),
});

it("multiplies what is shared", () => {
  expect(sparseDot(vector({ 1: 2, 4: 3, 9: 1 }), vector({ 0: 5, 4: 2, 9: 7 }))).toBe(13);
});

it("has length 5 for 3 and 4", () => expect(sparseNorm(vector({ 2: 3, 7: 4 }))).toBe(5));

it.each([
  ["the same direction", { 1: 1, 2: 2 }, { 1: 2, 2: 4 }, 1],
  ["nothing shared", { 1: 1 }, { 2: 1 }, 0],
  ["half a right angle", { 1: 1 }, { 1: 1, 2: 1 }, Math.SQRT1_2],
  ["the other way", { 1: 1 }, { 1: -3 }, -1],
  ["nothing at all", {}, { 1: 1 }, 0],
])("cosine of %s", (_, a, b, expected) =>
  expect(sparseCosine(vector(a), vector(b))).toBeCloseTo(expected, 12),
);

it("equals the dense product", () => {
  const dense = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(dense, dense, (a, b) => {
      const expected = a.reduce((sum, x, i) => sum + x * b[i]!, 0);
      expect(sparseDot(toSparse(a), toSparse(b))).toBeCloseTo(expected, 12);
    }),
  );
});

function toSparse(dense: readonly number[]): SparseVector {
  return vector(Object.fromEntries(dense.flatMap((x, i) => (x === 0 ? [] : [[i, x]]))));
}
