import type { OutcomeRow } from "../report.ts";
import type { Judged, Scored } from "./judged.ts";
import { shareOf } from "./rate-of.ts";

/** What may become of a scored ticket, from nothing to do to nothing that can be done. */
const KINDS: readonly Pick<OutcomeRow, "outcome" | "reason">[] = [
  { outcome: "solvable", reason: null },
  { outcome: "unsolvable", reason: "not-findable" },
  { outcome: "unsolvable", reason: "not-visible" },
  { outcome: "unsolvable", reason: "outdated" },
  { outcome: "unsure", reason: null },
  { outcome: "unsolvable", reason: "missing" },
  { outcome: "unsolvable", reason: "needs-agent" },
];

/** Scored tickets by outcome and reason; the counts add up to all scored tickets. */
export function countOutcomes(scored: readonly Judged<Scored>[]): OutcomeRow[] {
  return KINDS.map(({ outcome, reason }) => {
    const count = scored.filter(
      ({ verdict }) => verdict.outcome === outcome && verdict.reason === reason,
    ).length;
    return { outcome, reason, count, share: shareOf(count, scored.length) };
  });
}
