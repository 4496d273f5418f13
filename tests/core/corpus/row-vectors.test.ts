import fc from "fast-check";
import { expect, it } from "vitest";
import { meanSimilarity } from "../../../src/core/corpus/row-vectors.ts";
import { RowsBuilder } from "../../../src/core/math/rows-builder.ts";

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
