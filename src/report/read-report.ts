import { LevelZeroError } from "../error.ts";
import { readTaggedJson } from "../text/read-tagged-json.ts";
import type { Report } from "./report.ts";
import { reportSchema } from "./report-schema.ts";
import { schemaErrors } from "./schema-errors.ts";

/**
 * Reads what `formatJson` wrote. Throws `FOREIGN_FILE` for any other file, `UNSUPPORTED_VERSION` for another version, and
 * `INVALID_INPUT` with the first places that are wrong for a damaged one.
 */
export function readReport(text: string): Report {
  const report = readTaggedJson(text, TAG);
  const errors = schemaErrors(reportSchema, report);
  if (errors.length === 0) return report as unknown as Report;
  throw new LevelZeroError(
    "INVALID_INPUT",
    `This report is damaged, or another level-zero wrote it: ${errors.slice(0, 3).join("; ")}. Make it again with \`${TAG.madeBy}\`.`,
  );
}

const TAG = {
  format: "level-zero-report",
  version: 1,
  name: "report",
  madeBy: "level-zero report --out report.json",
};
