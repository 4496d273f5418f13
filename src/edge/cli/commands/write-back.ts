import { type Command, Option } from "commander";
import { LevelZeroError } from "../../../index.ts";
import {
  DESK_SYSTEMS,
  type DeskSystem,
  formatGapTasks,
  formatWriteBack,
} from "../../../view/write-back/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { count, quantity } from "../describe/format.ts";
import { periodOf } from "../describe/period-of.ts";
import type { Io } from "../io.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readReportFile } from "../read/read-report-file.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { type ReportLanguageCode, reportLanguage } from "../write/report-language.ts";
import { optionsOf, reportLanguageOption } from "./options.ts";

const MORE = `
Writes files for the service desk's own importer and sends nothing. --out is for the tickets: id, flag, reason, article.
--gaps-out is for tasks, one for each gap. Zendesk gets JSON Lines, each line the body of one update_many or create_many
request; the others get CSV. No words of tickets are written, but for the masked words of gaps.
Jira's importer asks for a summary: with --tickets it is taken from the export, as it is there.

Example:
  level-zero report kb/ tickets.csv --out report.json
  level-zero write-back report.json --system servicenow --out flags.csv --gaps-out tasks.csv`;

/** `level-zero write-back`. */
export function addWriteBack(program: Command, io: Io): void {
  program
    .command("write-back")
    .description("Turns a report into files that ServiceNow, Zendesk, Jira or Freshservice imports.")
    .argument("<report>", "a report as JSON")
    .addOption(
      new Option("--system <system>", "the service desk").choices(DESK_SYSTEMS).makeOptionMandatory(),
    )
    .option("--out <file>", "where the flags of the tickets go")
    .option("--gaps-out <file>", "where the tasks for the gaps go")
    .addOption(reportLanguageOption("the tasks for the gaps are"))
    .option("--tickets <file...>", "for Jira: the exports, to take the summaries from (give it last)")
    .addHelpText("after", MORE)
    .action(async (report: string, _: unknown, command: Command) => {
      await runWriteBack(report, optionsOf<WriteBackCommandOptions>(command), io);
    });
}

interface WriteBackCommandOptions extends CommonOptions {
  readonly system: DeskSystem;
  readonly out?: string;
  readonly gapsOut?: string;
  readonly tickets?: readonly string[];
  /** What the tasks are written in. */
  readonly reportLanguage?: ReportLanguageCode;
}

/** Writes the files that were asked for; sends nothing. */
async function runWriteBack(path: string, options: WriteBackCommandOptions, io: Io): Promise<void> {
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
