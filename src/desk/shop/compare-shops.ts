import { differenceInterval } from "../../core/math/difference-interval.ts";
import { wilsonInterval } from "../../core/math/wilson-interval.ts";
import type { Share } from "../journey/tally.ts";
import type { ShopChange, ShopMeasure } from "./shop-summary.ts";

/** Two samples of customers beside each other. Intervals are as wide as the number of measures asks for (Bonferroni): one false alarm in twenty scorecards. */
export function compareShops(before: readonly ShopMeasure[], after: readonly ShopMeasure[]): ShopChange[] {
  const confidence = 1 - 0.05 / after.length;
  return after.map(({ id, better, share }) => {
    const then = before.find((measure) => measure.id === id)?.share;
    const [from, to] = [estimateOf(then, confidence), estimateOf(share, confidence)];
    if (from === null || to === null) return { id, difference: null, low: null, high: null, finding: "none" };
    const { low, high } = differenceInterval(from, to);
    const risen = low > 0 ? "higher" : high < 0 ? "lower" : null;
    const finding = risen === null ? "none" : risen === better ? "better" : "worse";
    return { id, difference: to.value - from.value, low, high, finding };
  });
}

function estimateOf(share: Share | undefined, confidence: number) {
  if (share === undefined || share.count === null) return null;
  const interval = wilsonInterval(share.count, share.of, confidence);
  return interval === null ? null : { value: share.count / share.of, ...interval };
}
