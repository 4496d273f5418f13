import { type Definition, tieStarts } from "./statistic.ts";

/**
 * Area under the ROC curve of `scores` against 0/1 `labels`; a ticket whose label is `null` stays out. Ties count half, as in
 * `core/math/auroc.ts`, but sorted once: each resample costs O(tickets). Hanley and McNeil 1982, Radiology 143.
 */
export function aurocStatistic(scores: readonly number[], labels: readonly (number | null)[]): Definition {
  const order = Uint32Array.from(labels.flatMap((label, i) => (label === null ? [] : i))).sort(
    (a, b) => scores[a]! - scores[b]!,
  );
  const positive = Uint8Array.from(order, (i) => labels[i]!);
  const starts = tieStarts(order, scores);
  const statistic = (weights: Uint16Array): number | null => {
    let positives = 0;
    let negativesBelow = 0;
    let wins = 0;
    for (let tie = 0; tie + 1 < starts.length; tie++) {
      let tiedPositives = 0;
      let tied = 0;
      for (let j = starts[tie]!; j < starts[tie + 1]!; j++) {
        const weight = weights[order[j]!]!;
        tied += weight;
        tiedPositives += weight * positive[j]!;
      }
      wins += tiedPositives * (negativesBelow + (tied - tiedPositives) / 2);
      positives += tiedPositives;
      negativesBelow += tied - tiedPositives;
    }
    return positives === 0 || negativesBelow === 0 ? null : wins / positives / negativesBelow;
  };
  return { statistic, n: order.length, isShare: false };
}
