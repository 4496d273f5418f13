import { formatCount, formatPercent, formatQuantity } from "../format-number.ts";
import type { Caution, ReportAudit } from "../report.ts";

/** Fewer judged tickets leave a margin of some ten points. */
const FEW = 100;
/** Landis and Koch 1977, Biometrics 33, call agreement above this substantial. */
const LOW_KAPPA = 0.6;

/** What would make a careful reader doubt an audited rate. */
export function auditDoubts(audit: ReportAudit | null): Caution[] {
  return audit === null ? [] : [...fewJudged(audit), ...undecided(audit), ...people(audit)];
}

function fewJudged({ decided }: ReportAudit): Caution[] {
  if (decided >= FEW) return [];
  const text = `Only ${formatQuantity(decided, "ticket")} were judged by people. With 200 the interval is about half as wide as with 50.`;
  return [{ code: "few-audited", text }];
}

function undecided({ undecided, drawn, bounds }: ReportAudit): Caution[] {
  if (bounds === null || undecided <= drawn / 10) return [];
  const text = `People did not decide ${formatCount(undecided)} of ${formatQuantity(drawn, "ticket")}. They are taken to be like the others; at the extremes the rate would be ${formatPercent(bounds.low)} or ${formatPercent(bounds.high)}.`;
  return [{ code: "many-undecided", text }];
}

function people({ betweenRaters, raters }: ReportAudit): Caution[] {
  if (raters < 2) {
    const text =
      "One person judged the sample, so nobody knows how far two would agree. Give the same sheet to a second person (--raters 2).";
    return [{ code: "one-rater", text }];
  }
  if (betweenRaters === null || betweenRaters.kappa === null || betweenRaters.kappa >= LOW_KAPPA) return [];
  const text = `Two people agree with kappa ${betweenRaters.kappa.toFixed(2)} only. Talk about the tickets on which they differ, and write down what counts as solvable.`;
  return [{ code: "raters-differ", text }];
}
