import type { Agreement, AuditedShare } from "../../desk/audit/audit.ts";
import { COUNT, SHARE } from "./basic-schemas.ts";
import { type JsonSchema, object, orNull } from "./json-schema.ts";
import type { ReportAudit } from "./report.ts";

const AUDITED: JsonSchema = orNull(object<AuditedShare>({ share: SHARE, low: SHARE, high: SHARE, n: COUNT }));

const KAPPA: JsonSchema = orNull({ type: "number", minimum: -1, maximum: 1 });

const AGREEMENT: JsonSchema = orNull(
  object<Agreement>({ n: COUNT, agreed: SHARE, kappa: KAPPA, low: KAPPA, high: KAPPA }),
);

/** The audit of a report. */
export const AUDIT: JsonSchema = object<ReportAudit>({
  drawn: COUNT,
  decided: COUNT,
  undecided: COUNT,
  raters: COUNT,
  rate: AUDITED,
  answersAlone: AUDITED,
  chancesAlone: SHARE,
  power: orNull(SHARE),
  bounds: orNull(object<NonNullable<ReportAudit["bounds"]>>({ low: SHARE, high: SHARE })),
  confirmed: AUDITED,
  missed: AUDITED,
  betweenRaters: AGREEMENT,
  withVerdicts: AGREEMENT,
});
