import { describe, expect, it } from "vitest";
import { leadingCoordinates } from "../../../src/core/math/leading-eigenvectors.ts";

/** A full matrix as rows of entries. */
function sparse(rows: readonly (readonly number[])[]) {
  const entries = rows.map((row) =>
    row.flatMap((value, column) => (value === 0 ? [] : [[column, value] as const])),
  );
  const offsets = new Uint32Array(rows.length + 1);
  entries.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + row.length;
  });
  return {
    offsets,
    columns: Uint32Array.from(entries.flat(), ([column]) => column),
    values: Float64Array.from(entries.flat(), ([, value]) => value),
  };
}

describe("leadingCoordinates", () => {
  it("gives the matrix back where it is positive and all directions are kept", () => {
    const matrix = [
      [4, 1, 0],
      [1, 3, 1],
      [0, 1, 2],
    ];
    const found = leadingCoordinates(sparse(matrix), 3);
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++) {
        let dot = 0;
        for (let k = 0; k < 3; k++) dot += found[i * 3 + k]! * found[j * 3 + k]!;
        expect(dot).toBeCloseTo(matrix[i]![j]!, 6);
      }
  });

  it("keeps the largest: [[2, 1], [1, 2]] has 3 along (1, 1) ÷ √2", () => {
    const found = leadingCoordinates(
      sparse([
        [2, 1],
        [1, 2],
      ]),
      1,
    );
    expect(Math.abs(found[0]!)).toBeCloseTo(Math.sqrt(3 / 2), 6);
    expect(found[1]).toBeCloseTo(found[0]!, 6);
  });

  it.each([-0.05, 0.05])("keeps the largest by size: [[%d, 2], [2, %d]] has 2.05 along (1, ±1) ÷ √2", (a) => {
    const [first, second] = leadingCoordinates(
      sparse([
        [a, 2],
        [2, a],
      ]),
      1,
    );
    expect(Math.abs(first!)).toBeCloseTo(Math.sqrt(2.05 / 2), 6);
    expect(second).toBeCloseTo(Math.sign(a) * first!, 6);
  });

  it("gives 0 for directions that the matrix does not have", () => {
    expect([...leadingCoordinates(sparse([[0]]), 2)]).toEqual([0, 0]);
  });
});
