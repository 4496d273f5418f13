import { type Command, Option } from "commander";
import { type SearchSummary, summariseSearches } from "../../../desk/event/index.ts";
import { createAnalyzer } from "../../../index.ts";
import { describeSearches, describeSearchesAsMarkdown } from "../describe/describe-searches.ts";
import type { Io } from "../io.ts";
import { analyzerOf } from "../read/analyzer-of.ts";
import { readEventFiles } from "../read/read-event-files.ts";
import { type CommonOptions, createSession } from "../session.ts";
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
      await runSearches(events, optionsOf<SearchesCommandOptions>(command), io);
    });
}

interface SearchesCommandOptions extends CommonOptions {
  readonly limit: number;
  readonly format: "table" | "md" | "json";
  readonly json?: boolean;
}

const FORMATTERS: Readonly<
  Record<SearchesCommandOptions["format"], (summary: SearchSummary, limit: number) => string>
> = {
  table: describeSearches,
  md: describeSearchesAsMarkdown,
  json: (summary) => `${JSON.stringify(summary, null, 2)}\n`,
};

/** Prints how the portal's searches ended. JSON has all queries, the others the first ones. */
async function runSearches(paths: readonly string[], options: SearchesCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const analyzer = createAnalyzer(await analyzerOf(session));
  const summary = summariseSearches(await readEventFiles(paths, session), { analyzer });
  const format = options.json === true ? "json" : options.format;
  await session.print(FORMATTERS[format](summary, options.limit));
  session.finish();
}
