import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { IndexCommandOptions } from "../jobs/run-index.ts";
import { historyOption, nowOption, optionsOf } from "./options.ts";

const MORE = `
Without --public or --audience the file holds every article in full, those for agents too: keep it as you keep the articles.
With one of them it holds only what such viewers may see today, and can be put where they can download it: a page or service
worker then searches it without a server (docs/search.md). With --history it also knows the words of resolved tickets; of them
it holds only what three people or more have in common, none of whom holds an audience that the file's viewers do not hold.

Examples:
  level-zero index kb/ --out index.json && level-zero search index.json "reset password"
  level-zero index kb/ --out public/help-index.json --public --history solved.csv`;

/** `level-zero index`. */
export function addIndex(program: Command, io: Io): void {
  program
    .command("index")
    .summary("a search index in one file")
    .description(
      "Reads the articles once and writes an index that every other command takes in their place, or that a web page searches.",
    )
    .argument("<articles>", "folder of Markdown articles")
    .requiredOption("--out <file>", "where the index goes")
    .option("--public", "hold only what everybody may see, for a public web server")
    .addOption(nowOption())
    .option("--audience <name...>", "hold only what viewers with these audiences may see (give it last)")
    .addOption(historyOption())
    .addHelpText("after", MORE)
    .action(async (articles: string, _: unknown, command: Command) => {
      const { runIndex } = await import("../jobs/run-index.ts");
      await runIndex(articles, optionsOf<IndexCommandOptions>(command), io);
    });
}
