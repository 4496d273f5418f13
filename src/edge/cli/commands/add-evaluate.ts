import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { EvaluateCommandOptions } from "../jobs/run-evaluate.ts";
import {
  addReadingOptions,
  halfLifeOption,
  historyOption,
  modelOption,
  nowOption,
  optionsOf,
  previousOption,
  threadsOption,
} from "./options.ts";

const MORE = `
A labelled ticket has a column label: {"solvable": true, "articleIds": ["vpn"], "gapId": null, "kind": "solvable"}.
Do not measure on tickets that are in the history as well.

Each number comes with its n and a 95 % interval from resampling the tickets. With --compare both models judge the same
tickets, with the same history, and each difference has an interval of its own.

Examples:
  level-zero evaluate kb/ labelled.jsonl --history solved.jsonl
  level-zero evaluate kb/ labelled.jsonl --model new.json --compare old.json --history solved.jsonl
  level-zero evaluate kb/ labelled.jsonl --compare default --history solved.jsonl`;

/** `level-zero evaluate`. */
export function addEvaluate(program: Command, io: Io): void {
  const command = program
    .command("evaluate")
    .summary("how well the verdicts agree with tickets that people have labelled")
    .description(
      "Judges labelled tickets and measures ranking, probabilities, decisions and gaps against the labels.",
    )
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<labelled...>", "labelled tickets: CSV, JSON or JSON Lines; - reads standard input")
    .option("--json", "print the measures as JSON")
    .option("--explain-measures", "say in a line what each measure means")
    .addOption(modelOption())
    .option(
      "--compare <file>",
      "another model to hold the first against; `default` is the one that is built in",
    )
    .addOption(nowOption())
    .addOption(previousOption())
    .addOption(threadsOption())
    .addOption(halfLifeOption())
    .addOption(historyOption());
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      const { runEvaluate } = await import("../jobs/run-evaluate.ts");
      await runEvaluate({ articles, tickets }, optionsOf<EvaluateCommandOptions>(command), io);
    });
}
