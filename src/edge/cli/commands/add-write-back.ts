import { type Command, Option } from "commander";
import { DESK_SYSTEMS } from "../../../view/write-back/index.ts";
import type { Io } from "../io.ts";
import type { WriteBackCommandOptions } from "../jobs/run-write-back.ts";
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
    .summary("files for the service desk: flags for tickets, tasks for gaps")
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
      const { runWriteBack } = await import("../jobs/run-write-back.ts");
      await runWriteBack(report, optionsOf<WriteBackCommandOptions>(command), io);
    });
}
