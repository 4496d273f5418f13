import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { symmetricEigen } from "../../../src/core/math/symmetric-eigen.ts";

describe("symmetricEigen", () => {
  it("finds 1 and 3 for [[2, 1], [1, 2]]", () => {
    const { values } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
    expect([...values].sort()).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
  });

  it("gives vectors of length 1 that the matrix only stretches", () => {
    const size = 12;
    const random = createRandom(3);
    const matrix = new Float64Array(size * size);
    for (let i = 0; i < size; i++)
      for (let j = 0; j <= i; j++) matrix[i * size + j] = matrix[j * size + i] = random() - 0.5;
    const { values, vectors } = symmetricEigen(matrix, size);
    for (let j = 0; j < size; j++) {
      let length = 0;
      for (let i = 0; i < size; i++) {
        length += vectors[i * size + j]! ** 2;
        let image = 0;
        for (let k = 0; k < size; k++) image += matrix[i * size + k]! * vectors[k * size + j]!;
        expect(image).toBeCloseTo(values[j]! * vectors[i * size + j]!, 9);
      }
      expect(length).toBeCloseTo(1, 9);
    }
  });
});
