import fc from "fast-check";
import { expect, it } from "vitest";
import { RowsBuilder } from "../../../src/core/math/rows-builder.ts";
import {
  addScaled,
  clearRow,
  dotWith,
  entriesIn,
  forEachEntry,
  meanSimilarity,
  offsetsOf,
  rowLength,
  rowOf,
  rowSum,
  scatter,
  scatterRow,
  transpose,
} from "../../../src/core/math/sparse-rows.ts";

const COLUMNS = 6;
const vectors = fc.array(
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: COLUMNS, maxLength: COLUMNS }),
  { minLength: 2, maxLength: 8 },
);

function rowsOf(dense: readonly (readonly number[])[]) {
  const rows = new RowsBuilder(dense.length, Float64Array);
  for (const vector of dense) {
    for (const [column, value] of vector.entries()) if (value > 0) rows.add(column, value);
    rows.endRow();
  }
  return rows.build();
}

it("mean similarity is the mean dot product over all pairs of the members, and 0 for fewer than two", () => {
  fc.assert(
    fc.property(vectors, fc.boolean(), (dense, withoutFirst) => {
      const members = [...dense.keys()].slice(withoutFirst ? 1 : 0);
      const pairs = members.flatMap((a) =>
        members.filter((b) => b < a).map((b) => [dense[a]!, dense[b]!] as const),
      );
      const dots = pairs.map(([a, b]) => a.reduce((sum, value, column) => sum + value * b[column]!, 0));
      const mean = dots.length === 0 ? 0 : dots.reduce((sum, dot) => sum + dot, 0) / dots.length;
      expect(meanSimilarity(rowsOf(dense), members)).toBeCloseTo(mean, 9);
    }),
  );
});

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0);

it("does with a row what is done with the same row written out", () => {
  fc.assert(
    fc.property(vectors, fc.integer({ min: 0, max: 9 }), (dense, factor) => {
      const rows = rowsOf(dense);
      const other = Float64Array.from({ length: COLUMNS }, (_, column) => column + factor);
      dense.forEach((vector, row) => {
        const entries = [...vector.entries()].filter(([, value]) => value > 0);
        const visited: [number, number][] = [];
        forEachEntry(rows, row, (column, value) => visited.push([column, value]));
        expect(visited).toEqual(entries);
        expect([...rowOf(rows.indices, rows.indptr, row)]).toEqual(entries.map(([column]) => column));
        expect(entriesIn(rows.indptr, row)).toBe(entries.length);
        expect(dotWith(rows, row, other, 3)).toBe(3 + dot(vector, [...other]));
        expect(rowLength(rows, row)).toBeCloseTo(Math.hypot(...vector), 9);
        const to = Float64Array.from(other);
        addScaled(rows, row, { factor, to });
        expect([...to]).toEqual(vector.map((value, column) => other[column]! + factor * value));
        const written = new Float64Array(COLUMNS);
        scatterRow(rows, row, written);
        expect([...written]).toEqual(vector);
        clearRow(rows, row, written);
        expect([...written]).toEqual(vector.map(() => 0));
      });
      const sum = scatter(rowSum(rows, [...dense.keys()]), COLUMNS);
      expect([...sum]).toEqual(
        dense[0]!.map((_, column) => dense.reduce((all, row) => all + row[column]!, 0)),
      );
    }),
    { numRuns: 30 },
  );
});

it("transposes as the matrix written out, and twice to the same", () => {
  fc.assert(
    fc.property(vectors, (dense) => {
      const rows = rowsOf(dense);
      const columns = transpose(rows, COLUMNS, Float64Array);
      expect(columns).toEqual(rowsOf(dense[0]!.map((_, column) => dense.map((vector) => vector[column]!))));
      expect(transpose(columns, dense.length, Float64Array)).toEqual(rows);
    }),
  );
});

it("finds where rows of some lengths begin and end", () => {
  expect([...offsetsOf([2, 0, 3])]).toEqual([0, 2, 2, 5]);
  expect([...offsetsOf([])]).toEqual([0]);
});
