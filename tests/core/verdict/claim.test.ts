import { expect, it } from "vitest";
import { ARTICLE_FEATURES } from "../../../src/core/verdict/article-features.ts";
import { CLAIM_RANKING, claimRows, strongestClaim } from "../../../src/core/verdict/claim.ts";

const numbers = { ranking: CLAIM_RANKING.map(() => 0), intercept: 0, coefficients: [] };
const ticket = { asksHow: false, sequence: [] } as unknown as Parameters<typeof strongestClaim>[0]["ticket"];

/** A new article without a word of the ticket, beside one with a past of this utility. */
const leadOver = (bestKnown: number): number =>
  strongestClaim(
    { ticket },
    {
      candidates: [0],
      rows: new Float64Array(CLAIM_RANKING.length),
      votes: [{ votes: 0, nearest: 0, profile: 0, tickets: [] } as never],
      bestKnown,
    },
    numbers,
  )!.features[1]!;

it.each([
  [0, 0.5],
  [2, 0.3],
  [-2, 0.7],
  [50, 0],
  [-50, 1],
])("leads an article with a past of utility %d by %d: half, and a tenth of the difference", (known, lead) => {
  expect(leadOver(known)).toBeCloseTo(lead, 12);
});

it("knows the best article with a past by its words, new ones left aside", () => {
  const candidates = {
    articles: Uint32Array.of(0, 1, 2),
    sections: Int32Array.of(-1, -1, -1),
    rows: Float64Array.from({ length: 3 * ARTICLE_FEATURES.length }, (_, at) =>
      at < ARTICLE_FEATURES.length ? 0.5 : 1,
    ),
  };
  const asked = { candidates, recalled: null } as unknown as Parameters<typeof claimRows>[0];
  const bestKnown = (known: readonly number[]): number =>
    claimRows(asked, {
      isNew: (article: number) => !known.includes(article),
      articleIds: ["a", "b", "c"],
      lent: null,
    } as unknown as Parameters<typeof claimRows>[1]).bestKnown;
  const [weak, strong, none] = [bestKnown([0]), bestKnown([0, 1]), bestKnown([])];
  expect(weak).toBeGreaterThan(0);
  expect(strong).toBeCloseTo(2 * weak, 12);
  expect(none).toBe(0);
});
