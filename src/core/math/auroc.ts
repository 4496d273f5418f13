/**
 * Area under the ROC curve: P(a positive scores above a negative), ties counted half, in [0, 1];
 * `null` without a positive or without a negative. By ranks in O(n log n): Hanley and McNeil 1982, Radiology 143.
 */
export function auroc(scores: ArrayLike<number>, labels: ArrayLike<number>): number | null {
  const order = Uint32Array.from({ length: scores.length }, (_, i) => i).sort(
    (a, b) => scores[a]! - scores[b]!,
  );
  let positives = 0;
  let negativesBelow = 0;
  let wins = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let tiedPositives = 0;
    for (; end < order.length && scores[order[end]!] === scores[order[start]!]; end++) {
      if (labels[order[end]!]) tiedPositives++;
    }
    const tiedNegatives = end - start - tiedPositives;
    wins += tiedPositives * (negativesBelow + tiedNegatives / 2);
    positives += tiedPositives;
    negativesBelow += tiedNegatives;
    start = end;
  }
  return positives === 0 || negativesBelow === 0 ? null : wins / positives / negativesBelow;
}
