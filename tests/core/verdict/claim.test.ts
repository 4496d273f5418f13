import { expect, it } from "vitest";
import { CLAIM_RANKING, strongestClaim } from "../../../src/core/verdict/claim.ts";

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
