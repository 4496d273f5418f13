import fc from "fast-check";
import { expect, it } from "vitest";
import { topK } from "../../../src/core/math/top-k.ts";

it("takes the largest first, ties by place", () => {
  expect([...topK(Float64Array.of(1, 3, 2, 3, 0), 3)]).toEqual([1, 3, 2]);
});

it.each([
  ["none asked for", 0, 4, []],
  ["more asked for than there are", 9, 2, [1, 0]],
  ["only the first n", 1, 1, [0]],
])("%s", (_, k, n, expected) => expect([...topK(Float32Array.of(1, 2, 3, 4), k, n)]).toEqual(expected));

it("equals a full sort", () => {
  const score = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(score, { maxLength: 60 }), fc.nat(70), (values, k) => {
      const scores = Float64Array.from(values);
      const places = values
        .map((_, i) => i)
        .sort((a, b) => Number(scores[b]! > scores[a]!) - Number(scores[b]! < scores[a]!) || a - b);
      expect([...topK(scores, k)]).toEqual(places.slice(0, k));
    }),
  );
});
