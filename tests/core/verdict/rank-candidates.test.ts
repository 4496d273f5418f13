import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARTICLE_FEATURES } from "../../../src/core/verdict/article-features.ts";
import type { Candidates } from "../../../src/core/verdict/find-candidates.ts";
import { type RankingWeights, rankCandidates } from "../../../src/core/verdict/rank-candidates.ts";

const WIDTH = ARTICLE_FEATURES.length;
const query = {
  query: {
    terms: new Uint32Array(0),
    weights: new Float64Array(0),
    attainable: 0,
    numbers: new Int32Array(0),
  },
  sentenceWeights: new Float64Array(0),
  length: 1,
  pairs: { firsts: new Int32Array(0), seconds: [], others: [] },
};
const made = (rows: readonly (readonly number[])[]): Candidates => ({
  articles: Uint32Array.from(rows.keys()),
  sections: new Int32Array(rows.length),
  rows: Float64Array.from(rows.flat()),
  query,
});
const weightsOf = (values: readonly number[]): RankingWeights =>
  Object.fromEntries(ARTICLE_FEATURES.map((name, j) => [name, values[j] ?? 0])) as RankingWeights;
const row = fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: WIDTH, maxLength: WIDTH });

describe("rankCandidates", () => {
  it("orders by weighted sum, ties by place, shares adding up to 1", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), row, (rows, values) => {
        const { order, utilities, shares } = rankCandidates(made(rows), weightsOf(values));
        const sums = rows.map((one) => one.reduce<number>((sum, value, j) => sum + value * values[j]!, 0));
        const sorted = [...sums.keys()].sort((a, b) => sums[b]! - sums[a]! || a - b);
        expect([...order]).toEqual(sorted);
        utilities.forEach((utility, i) => {
          expect(utility).toBeCloseTo(sums[sorted[i]!]!, 12);
        });
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
      { numRuns: 100, seed: 91 },
    );
  });

  it("gives shares that are e to the utility, over their sum", () => {
    const first = Array.from({ length: WIDTH }, (_, j) => (j === 0 ? 1 : 0));
    const none = first.map(() => 0);
    const { shares } = rankCandidates(made([none, first]), weightsOf([Math.log(3)]));
    expect(shares[0]).toBeCloseTo(0.75, 12);
    expect(shares[1]).toBeCloseTo(0.25, 12);
  });

  it("ranks nobody where there is nobody", () => {
    expect(rankCandidates(made([]), weightsOf([1])).order).toHaveLength(0);
  });
});
