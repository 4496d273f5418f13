import type { UnsolvableVerdict } from "../verdict/verdict.ts";
import type { GapCause } from "./gap.ts";

/** An article is near if it comes first for this share of the tickets … */
const NEAR_SHARE = 0.5;
/** … and those tickets were this close to being solvable on average (calibrated probability). */
const NEAR_PROBABILITY = 0.15;

/** On a tie the mend that costs least comes first. */
const CHEAPEST_FIRST = ["not-visible", "not-findable", "outdated", "needs-agent", "missing"] as const;

/**
 * Why the tickets of one gap were not served: the reason of most of their `verdicts`, which must not be empty. Where that
 * is "missing" but one article keeps coming near, it is "thin": that article should say more.
 */
export function causeOf(verdicts: readonly UnsolvableVerdict[]): GapCause {
  const votes = (reason: UnsolvableVerdict["reason"]) => verdicts.filter((v) => v.reason === reason).length;
  const most = Math.max(...CHEAPEST_FIRST.map(votes));
  const reason = CHEAPEST_FIRST.find((name) => votes(name) === most)!;
  return reason === "missing" && hasNearArticle(verdicts) ? "thin" : reason;
}

function hasNearArticle(verdicts: readonly UnsolvableVerdict[]): boolean {
  const probabilities = new Map<string, number[]>();
  for (const { evidence, probability } of verdicts) {
    const first = evidence[0]?.articleId;
    if (first === undefined) continue;
    const known = probabilities.get(first);
    if (known === undefined) probabilities.set(first, [probability]);
    else known.push(probability);
  }
  return [...probabilities.values()].some(
    (each) =>
      each.length >= NEAR_SHARE * verdicts.length &&
      each.reduce((sum, p) => sum + p, 0) >= NEAR_PROBABILITY * each.length,
  );
}
