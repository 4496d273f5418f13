import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import type { RisingCommandOptions } from "../jobs/run-rising.ts";
import { addJudgingOptions, addPageOptions, append, optionsOf, toCount } from "./options.ts";

const MORE = `
Give the tickets of three months, better of more than a year: then seasons are known too. Notices are articles that are filed or tagged as one
(outage, planned maintenance, …) and say from when they hold; what came at those alike is what we expect at the next.

Example:
  level-zero rising kb/ tickets.csv --release 2026-05-12 --release 2026-06-09 --release 2026-07-07 --out rising.html`;

/** `level-zero rising`. */
export function addRising(program: Command, io: Io): void {
  const command = program
    .command("rising")
    .summary("which questions rise, and what to publish before they ring")
    .description(
      "Topics whose pace grows, seasons, releases, planned outages: each with its article or gap and an entry to publish.",
    )
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines")
    .addOption(
      new Option("--release <date>", "the day of a release, past or planned (may be repeated)").argParser(
        append,
      ),
    )
    .option("--ahead <days>", "days that seasons are looked ahead for (default: 30)", toCount);
  addJudgingOptions(addPageOptions(command))
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      const { runRising } = await import("../jobs/run-rising.ts");
      await runRising({ articles, tickets }, optionsOf<RisingCommandOptions>(command), io);
    });
}
