import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { IndexCommandOptions } from "../jobs/run-index.ts";
import { nowOption, optionsOf } from "./options.ts";

const MORE = `
The file holds every article in full, those for agents too: keep it as you keep the articles.

Example:
  level-zero index kb/ --out index.json && level-zero search index.json "reset password"`;

/** `level-zero index`. */
export function addIndex(program: Command, io: Io): void {
  program
    .command("index")
    .summary("a search index in one file")
    .description("Reads the articles once and writes an index that every other command takes in their place.")
    .argument("<articles>", "folder of Markdown articles")
    .requiredOption("--out <file>", "where the index goes")
    .addOption(nowOption())
    .addHelpText("after", MORE)
    .action(async (articles: string, _: unknown, command: Command) => {
      const { runIndex } = await import("../jobs/run-index.ts");
      await runIndex(articles, optionsOf<IndexCommandOptions>(command), io);
    });
}
