import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { ColumnsCommandOptions } from "../jobs/run-columns.ts";
import { addReadingOptions, optionsOf } from "./options.ts";

const MORE = `
Say what a column means with --map, as often as needed, and look again:
  level-zero columns tickets.csv --map subject="Ticket title" --map description=Details
A mapping of many columns goes into a file, which report, score and the others take too:
  {"columns": {"subject": "Ticket title", "description": ["Details", "Steps"], "ignore": "Category"},
   "values": {"status": {"9": "Cancelled"}}, "dateOrder": "dmy"}

Nothing is scored, and no ticket text is printed.`;

/** `level-zero columns`. */
export function addColumns(program: Command, io: Io): void {
  const command = program
    .command("columns")
    .summary("how an export is understood: which column becomes what, and what is missing")
    .description(
      "Says what an export was taken for, which column became which field, what is missing and what that costs.",
    )
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines; - reads standard input")
    .option("--json", "print it as JSON");
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (tickets: string[], _: unknown, self: Command) => {
      const { runColumns } = await import("../jobs/run-columns.ts");
      await runColumns(tickets, optionsOf<ColumnsCommandOptions>(self), io);
    });
}
