import { ARTICLE, COUNT, TEXT } from "./basic-schemas.ts";
import { type JsonSchema, list, object, oneOf } from "./json-schema.ts";
import type { CheckRuleRow, CheckTable, FindingCounts, FindingRow, ReviewRow } from "./report-check.ts";

const COUNTS = object<FindingCounts>({ error: COUNT, warning: COUNT, note: COUNT });
const SEVERITY = oneOf("error", "warning", "note");
const RANGE = object<ReviewRow["minutes"]>({ low: COUNT, high: COUNT });

/** What is wrong with the articles. */
export const CHECK: JsonSchema = object<CheckTable>({
  articles: COUNT,
  articlesWithFindings: COUNT,
  counts: COUNTS,
  accepted: COUNT,
  rulesRun: COUNT,
  rules: list(object<CheckRuleRow>({ name: TEXT, severity: SEVERITY, findings: COUNT, why: TEXT })),
  review: list(
    object<ReviewRow>({
      article: ARTICLE,
      notFound: COUNT,
      foundAndCalled: COUNT,
      views: COUNT,
      feedback: object<ReviewRow["feedback"]>({ yes: COUNT, almost: COUNT, no: COUNT }),
      counts: COUNTS,
      mayWin: RANGE,
      minutes: RANGE,
      findings: list(
        object<FindingRow>({ rule: TEXT, severity: SEVERITY, place: TEXT, message: TEXT, fix: TEXT }),
      ),
    }),
  ),
});
