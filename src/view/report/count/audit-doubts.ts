import type { ReportAudit } from "../report.ts";

/** Fewer judged tickets leave a margin of some ten points. */
const FEW = 100;
/** Landis and Koch 1977, Biometrics 33, call agreement above this substantial. */
const LOW_KAPPA = 0.6;

/** What would make a careful reader doubt an audited rate, by its code. */
export function auditDoubts(audit: ReportAudit | null): string[] {
  if (audit === null) return [];
  const { decided, undecided, drawn, bounds, raters, betweenRaters } = audit;
  const kappa = betweenRaters?.kappa ?? null;
  return [
    ...(decided < FEW ? ["few-audited"] : []),
    ...(bounds !== null && undecided > drawn / 10 ? ["many-undecided"] : []),
    ...(raters < 2 ? ["one-rater"] : kappa !== null && kappa < LOW_KAPPA ? ["raters-differ"] : []),
  ];
}
