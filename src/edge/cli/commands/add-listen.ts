import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { ListenCommandOptions } from "../jobs/run-listen.ts";
import { addPageOptions, nowOption, optionsOf } from "./options.ts";

const MORE = `
Reasons and words come with the answers to "Did this solve it?" (docs/http.md). They are shown masked, and without words that fewer
than three people use. With --previous, what was done since that report is told.

Example:
  level-zero listen kb/ events.jsonl events.jsonl.1 --queue queue.json --previous may.json --out june.html`;

/** `level-zero listen`. */
export function addListen(program: Command, io: Io): void {
  const command = program
    .command("listen")
    .summary("what visitors said of articles, what they asked next, and what was done about it")
    .description("Groups reasons and words like tickets, and follows people after they said no.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<events...>", "files of events that the portal wrote, JSON Lines")
    .option("--queue <file>", "the queue: what people do about it")
    .option(
      "--previous <file>",
      "the report before, of listen or report, as JSON: what was done since, and what was said then",
    )
    .addOption(nowOption());
  addPageOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, events: string[], _: unknown, command: Command) => {
      const { runListen } = await import("../jobs/run-listen.ts");
      await runListen({ articles, events }, optionsOf<ListenCommandOptions>(command), io);
    });
}
