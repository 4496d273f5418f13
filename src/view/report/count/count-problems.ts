import type { Issue } from "../../../core/issue.ts";
import { shortText } from "../../../core/text/short-text.ts";
import type { Problems } from "../report.ts";
import { groupBy, tally } from "./tally.ts";

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
