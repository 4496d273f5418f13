import { expect, it } from "vitest";
import { ARTICLE_FEATURES } from "../../../src/core/verdict/article-features.ts";
import type { Example } from "../../../src/core/verdict/example-reader.ts";
import { fitWeights } from "../../../src/core/verdict/fit-ranking.ts";
import { VECTOR_FEATURES } from "../../../src/core/verdict/likeness.ts";
import type { RankingWeights } from "../../../src/core/verdict/rank-candidates.ts";

const PRIOR = Object.fromEntries(ARTICLE_FEATURES.map((name) => [name, 0.1])) as RankingWeights;

/** The second of three articles is right, and is told by the last of an article's own features. */
function examples(likeness?: Float64Array): Example[] {
  const rows = new Float64Array(3 * ARTICLE_FEATURES.length);
  rows[2 * ARTICLE_FEATURES.length - 1] = 1;
  const candidates = { articles: Uint32Array.of(0, 1, 2), rows, ...(likeness && { likeness }) };
  return Array.from({ length: 20 }, () => ({ candidates, chosen: [1] }) as unknown as Example);
}

it("weighs an article's own features beside vectors that say nothing as without vectors", () => {
  const silent = fitWeights(examples(new Float64Array(3 * VECTOR_FEATURES.length)), PRIOR);
  const without = fitWeights(examples(), PRIOR);
  expect(without[ARTICLE_FEATURES.at(-1)!]).toBeGreaterThan(1);
  for (const name of ARTICLE_FEATURES) expect(silent[name]).toBeCloseTo(without[name], 6);
});

it("weighs what vectors say of each article", () => {
  const telling = new Float64Array(3 * VECTOR_FEATURES.length);
  telling[VECTOR_FEATURES.length] = 1;
  const [first, ...others] = VECTOR_FEATURES.map((name) => fitWeights(examples(telling), PRIOR)[name] ?? 0);
  expect(first).toBeGreaterThan(1);
  for (const other of others) expect(other).toBeCloseTo(0, 6);
});
