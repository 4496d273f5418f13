import type { Agreement } from "../../desk/audit/audit.ts";
import { formatMeasure, formatPercent, formatQuantity } from "./format-number.ts";
import type { ReportAudit } from "./report.ts";

interface AuditRow {
  readonly name: string;
  readonly found: {
    readonly share: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly n: number;
  } | null;
}

/** The shares of an audit, the corrected rate first. */
export function auditRows(audit: ReportAudit): AuditRow[] {
  const chances = { share: audit.chancesAlone, low: null, high: null, n: 0 };
  return [
    { name: "Audited rate", found: audit.rate },
    { name: "People's answers alone", found: audit.answersAlone },
    { name: "The model's chances alone", found: chances },
    { name: "Confirmed, of the tickets named solvable", found: audit.confirmed },
    { name: "Solvable after all, of the tickets named unsolvable", found: audit.missed },
  ];
}

/** How far people agree with our verdicts and with each other, and what is left open, as sentences. */
export function agreementWording(audit: ReportAudit): string[] {
  const { withVerdicts, betweenRaters, undecided, bounds } = audit;
  return [
    ...(withVerdicts === null ? [] : [`People and verdicts: ${sentence(withVerdicts)}`]),
    ...(betweenRaters === null ? [] : [`Two people on the same tickets: ${sentence(betweenRaters)}`]),
    ...(undecided === 0 || bounds === null
      ? []
      : [
          `Not decided: ${formatQuantity(undecided, "ticket")}. If none were solvable the rate would be ${formatPercent(bounds.low)}, if all were ${formatPercent(bounds.high)}.`,
        ]),
  ];
}

function sentence({ agreed, kappa, low, high, n }: Agreement): string {
  const range =
    low === null || high === null ? "" : `, 95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}`;
  const value = kappa === null ? "n/a" : formatMeasure(kappa);
  return `the same answer on ${formatPercent(agreed)} of ${formatQuantity(n, "ticket")}; Cohen's kappa ${value}${range} (1 is full agreement, 0 is chance).`;
}
