import { LevelZeroError } from "../../../core/error.ts";
import type { Audit } from "../../../desk/audit/audit.ts";
import { fingerprintOf } from "../../../desk/audit/fingerprint-of.ts";
import type { ReportAudit } from "../report.ts";
import type { Judged, Scored } from "./judged.ts";

/** What a report says of an audit of its tickets. Throws `INVALID_INPUT` if the audit is of other tickets. */
export function auditOf(audit: Audit | undefined, scored: readonly Judged<Scored>[]): ReportAudit | null {
  if (audit === undefined) return null;
  const { population } = audit;
  if (population.fingerprint !== fingerprintOf(scored.map(({ ticket }) => ticket.id))) {
    throw new LevelZeroError(
      "INVALID_INPUT",
      `The audit is of ${population.tickets} scored tickets, this report of ${scored.length}, and they are not the same ones. Report on the tickets that the sample was drawn from, with the same exclusions, or draw a new sample.`,
    );
  }
  const { drawn, decided, undecided, raters, rate, answersAlone, chancesAlone, power, bounds } = audit;
  const { confirmed, missed, betweenRaters, withVerdicts } = audit;
  return {
    drawn,
    decided,
    undecided,
    raters,
    rate,
    answersAlone,
    chancesAlone,
    power,
    bounds,
    confirmed,
    missed,
    betweenRaters,
    withVerdicts,
  };
}
