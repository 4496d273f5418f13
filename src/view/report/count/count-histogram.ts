import type { ProbabilityBin } from "../report.ts";
import type { Judged, Scored } from "./judged.ts";

const BINS = 20;

/** Scored tickets by probability, in twenty bins of equal width; 1 falls into the last. */
export function countHistogram(scored: readonly Judged<Scored>[]): ProbabilityBin[] {
  const bins = Array.from({ length: BINS }, (_, at) => ({
    from: at / BINS,
    to: (at + 1) / BINS,
    solvable: 0,
    unsure: 0,
    unsolvable: 0,
    notFindable: 0,
  }));
  for (const { verdict } of scored) {
    const at = Math.min(BINS - 1, Math.max(0, Math.floor(verdict.probability * BINS)));
    bins[at]![verdict.outcome] += 1;
    if (verdict.reason === "not-findable") bins[at]!.notFindable += 1;
  }
  return bins;
}
