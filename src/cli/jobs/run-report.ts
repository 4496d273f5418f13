import {
  createReport,
  formatCsv,
  formatGapsCsv,
  formatHtml,
  formatJson,
  formatMarkdown,
  type Report,
  type ReportOptions,
} from "../../index.ts";
import { checkWritable, writeFileWhole } from "../../node/index.ts";
import { assessFiles, type Inputs } from "../assess-files.ts";
import type { JudgeOptions } from "../choose-judge.ts";
import type { Io } from "../io.ts";
import { headline, summary } from "../report-summary.ts";
import { type ReportFormat, reportTargets, type TargetOptions } from "../report-targets.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface ReportCommandOptions
  extends CommonOptions,
    JudgeOptions,
    TargetOptions,
    Pick<ReportOptions, "title" | "organisation" | "privacy"> {}

const FORMATTERS: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  html: formatHtml,
  md: formatMarkdown,
  csv: (report) => formatCsv(report),
  "gaps-csv": (report) => formatGapsCsv(report),
  json: formatJson,
};

/** Articles and tickets in, report out; then six lines for the person, unless the report itself is printed. */
export async function runReport(inputs: Inputs, options: ReportCommandOptions, io: Io): Promise<void> {
  const targets = reportTargets(options);
  const session = createSession(io, options);
  for (const { path } of targets) if (path !== null) await checkWritable(session.pathOf(path));
  const report = createReport(await assessFiles(inputs, options, session), settingsOf(options));
  for (const { path, format } of targets) {
    const text = FORMATTERS[format](report);
    if (path === null) await session.print(text);
    else await writeFileWhole(session.pathOf(path), text);
  }
  const places = targets.map(({ path }) => (path === null ? "standard output" : session.pathOf(path)));
  session.note(`Report: ${places.join(", ")}: ${headline(report)}.`);
  if (targets.every(({ path }) => path !== null)) await session.print(`${summary(report).join("\n")}\n`);
  session.finish();
}

function settingsOf({ title, organisation, privacy }: ReportCommandOptions): ReportOptions {
  return {
    ...(title !== undefined && { title }),
    ...(organisation !== undefined && { organisation }),
    ...(privacy && { privacy }),
  };
}
