import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { ScoreCommandOptions } from "../jobs/run-score.ts";
import {
  addReadingOptions,
  halfLifeOption,
  historyOption,
  modelOption,
  nowOption,
  optionsOf,
  portalResultsOption,
  previousOption,
  threadsOption,
} from "./options.ts";

const MORE = `
One line of JSON a ticket, in the order of the input:
  {"ticketId", "outcome", "reason", "probability", "articles": [{"id", "title", "anchor", "score"}, …], "evidence": […]}
"articles" are up to ten, best first; "evidence" says why, for the first three of them. "probability" is null for an
excluded ticket. Tickets are read and written piece by piece, so that exports of any size fit.

Examples:
  level-zero score kb/ tickets.csv --history solved.csv > verdicts.jsonl
  zcat tickets.jsonl.gz | level-zero score kb/ - --model model.json`;

/** `level-zero score`. */
export function addScore(program: Command, io: Io): void {
  const command = program
    .command("score")
    .summary("one line of JSON a ticket, for other programs")
    .description("Judges every ticket: solvable or not, by which article, and if not, why.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines; - reads standard input")
    .option("--out <file>", "write to this file instead of standard output")
    .option("--json", "JSON Lines: always so")
    .addOption(portalResultsOption())
    .addOption(modelOption())
    .addOption(nowOption())
    .addOption(previousOption())
    .addOption(threadsOption())
    .addOption(halfLifeOption())
    .addOption(historyOption());
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      const { runScore } = await import("../jobs/run-score.ts");
      await runScore({ articles, tickets }, optionsOf<ScoreCommandOptions>(command), io);
    });
}
