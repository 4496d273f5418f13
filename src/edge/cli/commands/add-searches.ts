import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import type { SearchesCommandOptions } from "../jobs/run-searches.ts";
import { optionsOf, toCount } from "./options.ts";

const MORE = `
A search counts once: words that were still being typed, and the same search again in one visit, are left out and counted apart.
A search is rescued if the visitor asked again in other words, and then found something to choose. It did not fail.
Alarms: over 5 % of the searches find nothing, under 60 % lead to a click, or the mean click lies below place 3.
To join the failed searches to the gaps of your tickets: level-zero gaps … --events <events...>

Examples:
  level-zero searches events.jsonl
  level-zero searches events.jsonl events.jsonl.1 --format md > searches.md`;

/** `level-zero searches`. */
export function addSearches(program: Command, io: Io): void {
  program
    .command("searches")
    .summary("which searches of the portal fail, and for how many")
    .description(
      "Counts what visitors searched for: without results, without clicks, asked again, chosen too far down.",
    )
    .argument("<events...>", "files of events that the portal wrote, JSON Lines")
    .option("--limit <number>", "queries to list", toCount, 30)
    .addOption(
      new Option("--format <format>", "format of the result")
        .choices(["table", "md", "json"])
        .default("table"),
    )
    .option("--json", "the same as --format json")
    .addHelpText("after", MORE)
    .action(async (events: string[], _: unknown, command: Command) => {
      const { runSearches } = await import("../jobs/run-searches.ts");
      await runSearches(events, optionsOf<SearchesCommandOptions>(command), io);
    });
}
