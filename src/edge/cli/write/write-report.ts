import type { Assessment } from "../../../index.ts";
import {
  createReport,
  type FormatOptions,
  formatReport,
  type Report,
  type ReportOptions,
} from "../../../view/report/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import type { Session } from "../session.ts";
import type { ReportTarget } from "./report-targets.ts";

interface WriteReportOptions {
  /** What the report was made of, and how: a table of gaps is made anew, with all of them. */
  readonly assessment: Assessment;
  readonly counting: ReportOptions;
  readonly format: FormatOptions;
  readonly session: Session;
}

/** Writes the report to each place that was asked for. */
export async function writeReport(
  report: Report,
  targets: readonly ReportTarget[],
  { assessment, counting, format: how, session }: WriteReportOptions,
): Promise<void> {
  for (const { path, format } of targets) {
    // A page lists the largest gaps; the table has them all.
    const isTable = format === "gaps-csv" && report.gaps.total > report.gaps.rows.length;
    const shown = isTable
      ? createReport(assessment, { ...counting, maximumGaps: report.gaps.total })
      : report;
    const text = formatReport(shown, format === "md" ? "markdown" : format, how);
    if (path === null) await session.print(text);
    else await writeFileWhole(session.pathOf(path), text);
  }
}
