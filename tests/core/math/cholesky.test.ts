import fc from "fast-check";
import { expect, it } from "vitest";
import { solveCholesky } from "../../../src/core/math/cholesky.ts";

it("solves a system worked out by hand", () => {
  // [4 2; 2 3] · [1; 2] = [8; 8]
  expect([...solveCholesky(Float64Array.of(4, 2, 2, 3), Float64Array.of(8, 8))]).toEqual(
    [1, 2].map((x) => expect.closeTo(x, 12)),
  );
});

it("gives 0 to a column that repeats an earlier one", () => {
  expect([...solveCholesky(Float64Array.of(2, 2, 2, 2), Float64Array.of(4, 4))]).toEqual([
    expect.closeTo(2, 12),
    0,
  ]);
});

it("solves A·x = b for any A = MᵀM + I", () => {
  const size = 4;
  const numbers = (length: number) =>
    fc.array(fc.integer({ min: -5, max: 5 }), { minLength: length, maxLength: length });
  fc.assert(
    fc.property(numbers(size * size), numbers(size), (m, x) => {
      const a = new Float64Array(size * size);
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) {
          a[i * size + j] = i === j ? 1 : 0;
          for (let k = 0; k < size; k++) a[i * size + j]! += m[k * size + i]! * m[k * size + j]!;
        }
      const b = Float64Array.from(x, (_, i) =>
        x.reduce((sum, value, j) => sum + a[i * size + j]! * value, 0),
      );
      const solution = solveCholesky(a, b);
      x.forEach((value, i) => {
        expect(solution[i]).toBeCloseTo(value, 7);
      });
    }),
  );
});
