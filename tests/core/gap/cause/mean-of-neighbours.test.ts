import { expect, it } from "vitest";
import { meanOfNeighbours } from "../../../../src/core/gap/cause/mean-of-neighbours.ts";

it("weighs neighbours by similarity, and knows nothing of a row without any", () => {
  const neighbours = {
    indptr: Uint32Array.from([0, 2, 3, 3]),
    indices: Uint32Array.from([1, 2, 0]),
    values: Float64Array.from([0.6, 0.2, 0.5]),
  };
  // (0.6 · 1 + 0.2 · 5) ÷ 0.8
  expect(meanOfNeighbours([9, 1, 5], neighbours)).toEqual([expect.closeTo(2, 12), 9, null]);
});
