import { LevelZeroError } from "../../../index.ts";
import { type DeskSystem, formatGapTasks, formatWriteBack } from "../../../view/write-back/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { checkTargets } from "../check-targets.ts";
import { count, quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { periodOf } from "../period-of.ts";
import { readAllExports } from "../read-exports.ts";
import { readReportFile } from "../read-report-file.ts";
import { type ReportLanguageCode, reportLanguage } from "../report-language.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";

export interface WriteBackCommandOptions extends CommonOptions {
  readonly system: DeskSystem;
  readonly out?: string;
  readonly gapsOut?: string;
  readonly tickets?: readonly string[];
  /** What the tasks are written in. */
  readonly reportLanguage?: ReportLanguageCode;
}

/** Writes the files that were asked for; sends nothing. */
export async function runWriteBack(path: string, options: WriteBackCommandOptions, io: Io): Promise<void> {
  const { system, out, gapsOut } = options;
  if (out === undefined && gapsOut === undefined) {
    throw new LevelZeroError(
      "INVALID_OPTION",
      "Name a file: --out for the tickets, --gaps-out for the gaps.",
    );
  }
  const session = createSession(io, options);
  await checkTargets([out, gapsOut], [path, ...(options.tickets ?? [])], session);
  const report = await readReportFile(path, session);
  if (out !== undefined) {
    const subjects = await readSubjects(options, session);
    await writeFileWhole(
      session.pathOf(out),
      formatWriteBack(report, system, { ...(subjects && { subjects }) }),
    );
    await session.print(
      `${quantity(report.headline.scored, "ticket")} of ${periodOf(report)} for ${system}: ${out}\n`,
    );
    if (system === "jira" && subjects === undefined)
      session.note(
        "Jira's importer asks for a summary in every row: add --tickets with the export to have it.",
      );
  }
  if (gapsOut !== undefined) {
    await writeFileWhole(
      session.pathOf(gapsOut),
      formatGapTasks(report, system, await reportLanguage(options, session)),
    );
    const { rows, total } = report.gaps;
    const left = total - rows.length;
    const rest =
      left === 0
        ? ""
        : ` (${quantity(left, "smaller gap")} of ${count(total)} left out: the report lists the largest ${count(rows.length)})`;
    await session.print(
      `${quantity(rows.length, "task")} of ${periodOf(report)} for ${system}: ${gapsOut}${rest}\n`,
    );
  }
  session.finish();
}

async function readSubjects(
  { tickets }: WriteBackCommandOptions,
  session: Session,
): Promise<Map<string, string> | undefined> {
  if (tickets === undefined) return undefined;
  const read = await readAllExports(tickets, session);
  return new Map(read.tickets.map(({ id, subject }) => [id, subject]));
}
