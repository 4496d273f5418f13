import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import type { FitCommandOptions } from "../jobs/run-fit.ts";
import { addReadingOptions, halfLifeOption, optionsOf, toHighShare, toName } from "./options.ts";

const MORE = `
Needs at least 50 tickets that say which article closed them, or that none did; at least 10 of each.
A model is plain JSON. Judge with it and the same history: level-zero score kb/ new.csv --model model.json --history solved.csv

Example:
  level-zero fit kb/ solved.csv --out model.json`;

/** `level-zero fit`. */
export function addFit(program: Command, io: Io): void {
  const command = program
    .command("fit")
    .summary("a model of your own desk, from resolved tickets")
    .description("Fits the numbers that judge tickets to the desk's own resolved tickets.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<tickets...>", "resolved or labelled tickets: CSV, JSON or JSON Lines; - reads standard input")
    .requiredOption("--out <file>", "where the model goes")
    .addOption(
      new Option("--name <name>", "name of the model, for reports").default("fitted").argParser(toName),
    )
    .addOption(halfLifeOption())
    .option(
      "--precision <share>",
      "of the tickets called solvable, at least so many shall be (default 0.8)",
      toHighShare,
    )
    .option("--confidence <share>", "how sure that promise shall be (default 0.9)", toHighShare)
    .option("--articles-only", "for judging without a history, by the articles' words alone");
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      const { runFit } = await import("../jobs/run-fit.ts");
      await runFit({ articles, tickets }, optionsOf<FitCommandOptions>(command), io);
    });
}
