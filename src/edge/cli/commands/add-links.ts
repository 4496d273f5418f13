import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { LinksCommandOptions } from "../jobs/run-links.ts";
import { addReadingOptions, nowOption, optionsOf, toCount } from "./options.ts";

const MORE = `
A link rate says that agents link articles, not that they link the right ones: where a field must be filled, one article is linked to everything.

Examples:
  level-zero links kb/ solved.csv                                   link rate, and articles that are linked by habit
  level-zero links kb/ solved.csv --sample links.csv --size 100      a sample for people to judge, without saying which was linked
  level-zero links kb/ solved.csv --judged links.csv                how often the linked article is the one that answers`;

/** `level-zero links`. */
export function addLinks(program: Command, io: Io): void {
  const command = program
    .command("links")
    .summary("whether the articles that agents link are those that answer")
    .description("Link accuracy beside link rate.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<history...>", "resolved tickets that say which articles closed them")
    .option("--sample <file>", "draw a sample into this file")
    .option("--size <number>", "tickets of the sample", toCount, 100)
    .option("--seed <number>", "another seed draws another sample", toCount, 1)
    .option("--judged <file>", "count a sheet that people have filled in")
    .option("--json", "print the result as JSON")
    .addOption(nowOption());
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, history: string[], _: unknown, command: Command) => {
      const { runLinks } = await import("../jobs/run-links.ts");
      await runLinks({ articles, history }, optionsOf<LinksCommandOptions>(command), io);
    });
}
