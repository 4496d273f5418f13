import type { Agreement, AuditedShare } from "../../../desk/audit/audit.ts";
import type { ReportAudit } from "../report.ts";
import { between, COUNT, object, orNull, type SchemaOf, SHARE } from "./schema-of.ts";

const AUDITED: SchemaOf<AuditedShare | null> = orNull(
  object({ share: SHARE, low: SHARE, high: SHARE, n: COUNT }),
);
const KAPPA = orNull(between(-1, 1));
const AGREEMENT: SchemaOf<Agreement | null> = orNull(
  object({ n: COUNT, agreed: SHARE, kappa: KAPPA, low: KAPPA, high: KAPPA }),
);

/** The audit of a report. */
export const AUDIT: SchemaOf<ReportAudit> = object({
  drawn: COUNT,
  decided: COUNT,
  undecided: COUNT,
  raters: COUNT,
  rate: AUDITED,
  answersAlone: AUDITED,
  chancesAlone: SHARE,
  power: orNull(SHARE),
  bounds: orNull(object({ low: SHARE, high: SHARE })),
  confirmed: AUDITED,
  missed: AUDITED,
  betweenRaters: AGREEMENT,
  withVerdicts: AGREEMENT,
});
