import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { GapsCommandOptions } from "../jobs/run-gaps.ts";
import {
  addReadingOptions,
  addStored,
  draftLanguageOption,
  eventsOption,
  gapSampleOption,
  halfLifeOption,
  historyOption,
  modelOption,
  nowOption,
  optionsOf,
  portalResultsOption,
  previousOption,
  threadsOption,
  toCount,
} from "./options.ts";

const MORE = `
Examples:
  level-zero gaps kb/ tickets.csv --history solved.csv
  level-zero gaps kb/ tickets.csv --json > gaps.json
  level-zero gaps kb/ tickets.csv --drafts drafts/ --history solved.csv
  level-zero gaps kb/ tickets.csv --state state.json --dismiss gap-1f2e --because "one-off move"`;

/** `level-zero gaps`. */
export function addGaps(program: Command, io: Io): void {
  const command = program
    .command("gaps")
    .summary("which articles are missing, most tickets first")
    .description("Groups the unsolvable tickets by what the customers' problem is.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines; - reads standard input")
    .option("--limit <number>", "gaps to list", toCount, 30)
    .option("--json", "print the gaps as JSON, with the ids of their tickets")
    .option("--drafts <folder>", "write a draft for each listed gap; files that are there stay as they are")
    .addOption(draftLanguageOption())
    .option("--draft-gap <gap...>", "write a draft of these gaps too: you read them, and one article will do")
    .option("--state <file>", "remember the gaps here, and compare with the run before")
    .option("--since <file>", "compare with this file of an earlier run instead")
    .option("--dismiss <gap>", "set a gap aside for good")
    .option("--because <reason>", "why it is dismissed")
    .option("--snooze <gap>", "set a gap aside for a time")
    .option("--until <date>", "the day that it wakes up, such as 2026-03-31")
    .addOption(eventsOption())
    .addOption(portalResultsOption())
    .addOption(modelOption())
    .addOption(nowOption())
    .addOption(previousOption())
    .addOption(threadsOption())
    .addOption(gapSampleOption())
    .addOption(halfLifeOption())
    .addOption(historyOption());
  addReadingOptions(addStored(command))
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      const { runGaps } = await import("../jobs/run-gaps.ts");
      await runGaps({ articles, tickets }, optionsOf<GapsCommandOptions>(command), io);
    });
}
