import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { WhatIfCommandOptions } from "../jobs/run-what-if.ts";
import {
  addReadingOptions,
  append,
  halfLifeOption,
  historyOption,
  modelOption,
  nowOption,
  optionsOf,
  previousOption,
} from "./options.ts";

const MORE = `
Judges the tickets twice by the same numbers: by the articles as they are, and with the drafts as if they were published.
A draft with the id of an article takes its place. Of several drafts it also says in which order they win most.

Examples:
  level-zero what-if kb/ drafts/esim-on-a-ship-1f2e3d.md tickets.csv --history solved.csv
  level-zero what-if kb/ tickets.csv --draft drafts/a.md --draft drafts/b.md --json`;

/** `level-zero what-if`. */
export function addWhatIf(program: Command, io: Io): void {
  const command = program
    .command("what-if")
    .summary("what publishing a draft would change")
    .description("Which tickets a draft would make solvable, and which articles it would push down.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<files...>", "drafts (.md, .markdown, .mdx), and exports of tickets: CSV, JSON or JSON Lines")
    .option("--draft <file>", "a draft, whatever its name ends in (may be repeated)", append)
    .option("--json", "print the result as JSON")
    .addOption(modelOption())
    .addOption(nowOption())
    .addOption(previousOption())
    .addOption(halfLifeOption())
    .addOption(historyOption());
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, files: string[], _: unknown, command: Command) => {
      const { runWhatIf } = await import("../jobs/run-what-if.ts");
      await runWhatIf({ articles, files }, optionsOf<WhatIfCommandOptions>(command), io);
    });
}
