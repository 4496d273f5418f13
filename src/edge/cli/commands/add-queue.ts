import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import type { QueueCommandOptions } from "../jobs/run-queue.ts";
import { nowOption, optionsOf, toCount, toName } from "./options.ts";

const MORE = `
Everything that somebody has to do about articles, in one file that survives every run: feedback, failed searches, gaps, and what people flag.

Examples:
  level-zero queue queue.json --events portal-events.jsonl --gaps gaps.json --articles kb/
  level-zero queue queue.json --flag "Screenshots show the old client" --article network/vpn
  level-zero queue queue.json --item feedback-3f2a --owner maria --due 2026-12-15 --status doing
  level-zero queue queue.json --item search-77aa --merge-into gap-1f2e`;

/** `level-zero queue`. */
export function addQueue(program: Command, io: Io): void {
  program
    .command("queue")
    .summary("what is to be done about articles: feedback, failed searches, gaps and flags in one list")
    .description("Keeps one list of what is to be done, with owner, status, date and note.")
    .argument("<queue.json>", "file that keeps the queue; made if it is not there")
    .option("--events <file...>", "events of the portal: feedback and failed searches (give it last)")
    .option("--gaps <gaps.json>", "what `level-zero gaps --json` printed")
    .option("--articles <folder>", "articles, for their titles")
    .option("--flag <text>", "put something on the list", toName)
    .option("--article <id>", "the article that --flag is about, or that takes care of --item", toName)
    .option("--item <id>", "the item to change; the beginning of an id is enough", toName)
    .addOption(
      new Option("--status <status>", "of --item or --flag").choices(["open", "doing", "done", "dismissed"]),
    )
    .option("--owner <name>", "who takes care of --item or --flag", toName)
    .option("--due <date>", "day by which --item or --flag is to be done, such as 2026-12-15", toName)
    .option("--note <text>", "of --item or --flag", toName)
    .option("--rename <title>", "of --item", toName)
    .option("--merge-into <id>", "let --item count with this one from now on", toName)
    .option("--min-searches <number>", "failed searches that make an item", toCount, 3)
    .option("--limit <number>", "items to list", toCount, 30)
    .option("--json", "print the queue as JSON")
    .addOption(nowOption())
    .addHelpText("after", MORE)
    .action(async (file: string, _: unknown, command: Command) => {
      const { runQueue } = await import("../jobs/run-queue.ts");
      await runQueue(file, optionsOf<QueueCommandOptions>(command), io);
    });
}
