import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { EffectCommandOptions } from "../jobs/run-effect.ts";
import {
  addReadingOptions,
  eventsOption,
  historyOption,
  nowOption,
  optionsOf,
  previousOption,
} from "./options.ts";

const MORE = `
When an article was published or changed, its own dates say: created, published, validFrom and updated in its front matter.
Few tickets read "too early to tell": it takes six weeks of tickets before a change and one after.

Example:
  level-zero effect kb/ tickets.csv --history solved.csv --events events.jsonl`;

/** `level-zero effect`. */
export function addEffect(program: Command, io: Io): void {
  const command = program
    .command("effect")
    .summary("did the articles that were published or changed bring fewer tickets")
    .description(
      "For each change of an article: tickets of its topic before and after, beside topics without a change.",
    )
    .argument("<articles>", "folder of Markdown articles")
    .argument("<tickets...>", "exports of tickets from before and after: CSV, JSON or JSON Lines")
    .option("--json", "print the effects as JSON")
    .addOption(eventsOption())
    .addOption(nowOption())
    .addOption(previousOption())
    .addOption(historyOption());
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      const { runEffect } = await import("../jobs/run-effect.ts");
      await runEffect({ articles, tickets }, optionsOf<EffectCommandOptions>(command), io);
    });
}
