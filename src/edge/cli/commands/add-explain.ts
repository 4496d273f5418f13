import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { ExplainCommandOptions } from "../jobs/run-explain.ts";
import {
  addReadingOptions,
  halfLifeOption,
  historyOption,
  modelOption,
  nowOption,
  optionsOf,
  portalResultsOption,
  previousOption,
} from "./options.ts";

const MORE = `
The first line of the text is the subject, the rest the description. Without --audience the requester sees public
articles. --numbers lays open how the probability came about; --json prints all numbers, enough to work the probability out by hand.

Examples:
  level-zero explain kb/ "VPN drops every hour in the hotel"
  level-zero explain kb/ "cannot open the shared mailbox" --audience employees --history solved.csv`;

/** `level-zero explain`. */
export function addExplain(program: Command, io: Io): void {
  const command = program
    .command("explain")
    .summary("why a ticket gets its verdict")
    .description("Judges one ticket and lays open how the verdict came about.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<text...>", "what the person wrote")
    .option("--category <name>", "product or topic that the form gave the ticket")
    .option("--resolution <text>", "what the agent wrote at the end")
    .option("--numbers", "lay every number open: what each feature adds, thresholds, places")
    .option("--json", "print the explanation as JSON")
    .addOption(portalResultsOption())
    .addOption(modelOption())
    .addOption(nowOption())
    .addOption(previousOption())
    .addOption(halfLifeOption())
    .addOption(historyOption())
    .option("--audience <name...>", "audiences that the requester holds, such as employees (give it last)");
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, text: string[], _: unknown, command: Command) => {
      const { runExplain } = await import("../jobs/run-explain.ts");
      await runExplain({ articles, text: text.join(" ") }, optionsOf<ExplainCommandOptions>(command), io);
    });
}
