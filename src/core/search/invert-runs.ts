import type { InvertedLists } from "./inverted-lists.ts";

/** Terms of a unit, each of which counts so much, > 0. */
export interface WeightedRun {
  readonly run: Uint32Array;
  readonly share: number;
}

/** By term: the units that have it, and the sum of its shares there. */
export interface SummedLists extends Pick<InvertedLists, "offsets" | "units"> {
  readonly sums: Float64Array;
}

/** Counts first and writes then, so that nothing but the lists is made. O(terms of the runs). */
export function invertRuns(units: readonly (readonly WeightedRun[])[], termCount: number): SummedLists {
  const offsets = new Uint32Array(termCount + 1);
  const lastUnit = new Int32Array(termCount).fill(-1);
  units.forEach((runs, unit) => {
    for (const { run } of runs)
      for (const term of run) {
        if (lastUnit[term] !== unit) offsets[term + 1]! += 1;
        lastUnit[term] = unit;
      }
  });
  for (let term = 0; term < termCount; term++) offsets[term + 1]! += offsets[term]!;
  const next = offsets.slice(0, termCount);
  const found = new Uint32Array(offsets[termCount]!);
  const sums = new Float64Array(found.length);
  lastUnit.fill(-1);
  units.forEach((runs, unit) => {
    for (const { run, share } of runs)
      for (const term of run) {
        if (lastUnit[term] !== unit) found[next[term]!++] = unit;
        sums[next[term]! - 1]! += share;
        lastUnit[term] = unit;
      }
  });
  return { offsets, units: found, sums };
}
