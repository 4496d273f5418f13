import type { Assessment } from "../../../assess.ts";
import type { Issue } from "../../../core/issue.ts";
import { groupBy } from "../../../core/math/group-by.ts";
import { shortText } from "../../../core/text/short-text.ts";
import type { ExclusionRule } from "../../../core/ticket/exclusion.ts";
import type { Funnel, OutcomeRow, ProbabilityBin, Problems } from "../report.ts";
import type { Judged, Scored } from "./judged.ts";
import { shareOf } from "./rate-of.ts";
import { tally } from "./tally.ts";

/** Where every row went: rejected, excluded by which rule, or scored. */
export function countFunnel({
  verdicts,
  rejectedRows,
}: Pick<Assessment, "verdicts" | "rejectedRows">): Funnel {
  const rules: ExclusionRule[] = verdicts.flatMap((verdict) =>
    verdict.outcome === "excluded" ? [verdict.reason] : [],
  );
  return {
    rowsRead: verdicts.length + rejectedRows,
    rejected: rejectedRows,
    excluded: tally(rules).map(([rule, count]) => ({ rule, count })),
    scored: verdicts.length - rules.length,
  };
}

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

const MAXIMUM_ROWS = 50;

/** Problems met on reading, by code, and the first of them with their places. */
export function countProblems(issues: readonly Issue[]): Problems {
  const bySeverity = [...groupBy(issues, (issue) => issue.severity)];
  const codes = bySeverity.flatMap(([severity, found]) =>
    tally(found.map((issue) => issue.code)).map(([code, count]) => ({ severity, code, count })),
  );
  return {
    total: issues.length,
    codes: codes.sort((a, b) => b.count - a.count),
    rows: issues.slice(0, MAXIMUM_ROWS).map(({ severity, code, message, path, line, column }) => ({
      severity,
      code,
      message: shortText(message, 300),
      path: path === null ? null : shortText(path, 300),
      line,
      column,
    })),
  };
}
