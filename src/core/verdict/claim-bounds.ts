import type { History } from "../history/history.ts";
import { addTo } from "../math/add-to.ts";

/** Share of the unsolved tickets that, lent to an article that closed none, leave no doubt that it was not there. */
const FULL_SHARE = 0.0035;
/** A lent ticket counts from the first weight on, in a straight line up to a whole one from the second; and one and a half are taken for chance. */
const FAINT = 0.2;
const LIKELY = 0.5;
const BY_CHANCE = 1.5;

/**
 * How sure the claim of each article without a date must be, by its id: a probability from `threshold` to 1. Such an article may have been there all along
 * and be no answer. But one that had answered several of the past's unsolved tickets would have been linked to one of them: the more of them are
 * lent to it, the likelier it came later. Chosen on articles drawn out of three histories (docs/scoring.md). O(lent tickets), once.
 */
export function claimBounds({ blocks, lent }: History, threshold = 0.5): (articleId: string) => number {
  const unsolved = blocks
    .flatMap(({ tickets }) => tickets)
    .filter(({ articleIds }) => articleIds.length === 0);
  const likely = new Map<string, number>();
  for (const { articleId, weight } of lent?.links ?? []) {
    const counted = Math.min(1, Math.max(0, (weight - FAINT) / (LIKELY - FAINT)));
    addTo(likely, articleId, counted);
  }
  return (articleId) => {
    const share = Math.max(0, (likely.get(articleId) ?? 0) - BY_CHANCE) / Math.max(1, unsolved.length);
    return 1 - (1 - threshold) * Math.min(1, share / FULL_SHARE);
  };
}
