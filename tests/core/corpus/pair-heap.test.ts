import fc from "fast-check";
import { expect, it } from "vitest";
import { isBefore, type Pair, PairHeap } from "../../../src/core/corpus/pair-heap.ts";

it("gives pairs back in order, whatever the order they came in", () => {
  const pair = fc.record({
    a: fc.nat(3),
    b: fc.nat(3),
    similarity: fc.constantFrom(0.1, 0.5, 0.9),
    age: fc.constant(0),
  });
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const heap = new PairHeap(pairs.length);
      for (const each of pairs) heap.push(each);
      const popped: Pair[] = [];
      for (let next = heap.pop(); next !== undefined; next = heap.pop()) popped.push(next);
      expect(popped).toEqual(pairs.toSorted((x, y) => (isBefore(x, y) ? -1 : isBefore(y, x) ? 1 : 0)));
    }),
  );
});
