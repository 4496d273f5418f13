import type { Assessment } from "../../../assess.ts";
import type { ExclusionRule } from "../../../core/ticket/exclusion.ts";
import type { Funnel } from "../report.ts";
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
