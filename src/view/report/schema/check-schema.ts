import type { CheckTable, FindingCounts } from "../report-check.ts";
import { ARTICLE } from "./basic-schemas.ts";
import { COUNT, list, object, oneOf, type SchemaOf, TEXT } from "./schema-of.ts";

const COUNTS: SchemaOf<FindingCounts> = object({ error: COUNT, warning: COUNT, note: COUNT });
const SEVERITY = oneOf("error", "warning", "note");

/** What is wrong with the articles. */
export const CHECK: SchemaOf<CheckTable> = object({
  articles: COUNT,
  articlesWithFindings: COUNT,
  counts: COUNTS,
  accepted: COUNT,
  rulesRun: COUNT,
  rules: list(object({ name: TEXT, severity: SEVERITY, findings: COUNT, why: TEXT })),
  review: list(
    object({
      article: ARTICLE,
      notFound: COUNT,
      foundAndCalled: COUNT,
      views: COUNT,
      feedback: object({ yes: COUNT, almost: COUNT, no: COUNT }),
      counts: COUNTS,
      mayWin: object({ low: COUNT, high: COUNT }),
      minutes: object({ low: COUNT, high: COUNT }),
      findings: list(object({ rule: TEXT, severity: SEVERITY, place: TEXT, message: TEXT, fix: TEXT })),
    }),
  ),
});
