import type { Command } from "commander";
import { compareReports, formatComparison } from "../../../view/report/index.ts";
import type { Io } from "../io.ts";
import { readReportFile } from "../read/read-report-file.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { optionsOf } from "./options.ts";

const MORE = `
Both files are reports as JSON: level-zero report kb/ tickets.csv --out before.json
Reports of the same tickets are compared ticket by ticket, reports of other tickets as two samples. What was found in
two ways, or over tickets that other rules left out, is shown but not judged.

Example:
  level-zero compare march.json april.json`;

/** `level-zero compare`. */
export function addCompare(program: Command, io: Io): void {
  program
    .command("compare")
    .description(
      "Compares two reports: every rate with the interval of its change, and which gaps opened and closed.",
    )
    .argument("<before>", "the earlier report, as JSON")
    .argument("<after>", "the later report, as JSON")
    .option("--json", "print the comparison as JSON")
    .addHelpText("after", MORE)
    .action(async (before: string, after: string, _: unknown, command: Command) => {
      await runCompare({ before, after }, optionsOf<CompareCommandOptions>(command), io);
    });
}

interface CompareCommandOptions extends CommonOptions {
  readonly json?: boolean;
}

/** Prints what moved between two reports. */
async function runCompare(
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
