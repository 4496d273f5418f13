import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { topK } from "../../../src/core/math/top-k.ts";

it("takes the largest first, ties by place", () => {
  expect([...topK(Float64Array.of(1, 3, 2, 3, 0), 3)]).toEqual([1, 3, 2]);
});

it.each([
  ["none asked for", 0, []],
  ["more asked for than there are", 9, [3, 2, 1, 0]],
])("%s", (_, k, expected) => expect([...topK(Float32Array.of(1, 2, 3, 4), k)]).toEqual(expected));

/** By a full sort. */
const expected = (values: readonly number[], k: number): number[] =>
  values
    .map((_, i) => i)
    .sort((a, b) => Number(values[b]! > values[a]!) - Number(values[b]! < values[a]!) || a - b)
    .slice(0, k);

it("equals a full sort", () => {
  const score = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(score, { maxLength: 60 }), fc.nat(70), (values, k) => {
      expect([...topK(Float64Array.from(values), k)]).toEqual(expected(values, k));
    }),
  );
});

it("equals a full sort of many scores too, with ties, whichever blocks are passed over", () => {
  const some = fc.record({
    n: fc.nat(2_000),
    k: fc.nat(90),
    kinds: fc.integer({ min: 1, max: 3_000 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(some, ({ n, k, kinds, seed }) => {
      const random = createRandom(seed);
      const values = Array.from({ length: n }, () => Math.floor(random() * kinds));
      expect([...topK(Float64Array.from(values), k)]).toEqual(expected(values, k));
      // Ascending: each block holds better ones than all before.
      const ascending = values.toSorted((a, b) => a - b);
      expect([...topK(Float64Array.from(ascending), k)]).toEqual(expected(ascending, k));
    }),
    { numRuns: 60, seed: 31 },
  );
});
