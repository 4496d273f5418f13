import { compareReports, formatComparison } from "../../../view/report/index.ts";
import type { Io } from "../io.ts";
import { readReportFile } from "../read-report-file.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface CompareCommandOptions extends CommonOptions {
  readonly json?: boolean;
}

/** Prints what moved between two reports. */
export async function runCompare(
  paths: { readonly before: string; readonly after: string },
  options: CompareCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  const comparison = compareReports(
    await readReportFile(paths.before, session),
    await readReportFile(paths.after, session),
  );
  const text = options.json === true ? JSON.stringify(comparison, null, 2) : formatComparison(comparison);
  await session.print(`${text}\n`);
  session.finish();
}
