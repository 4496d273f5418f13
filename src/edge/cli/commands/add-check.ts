import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import type { CheckCommandOptions } from "../jobs/run-check.ts";
import {
  addReadingOptions,
  append,
  eventsOption,
  historyOption,
  modelOption,
  nowOption,
  optionsOf,
  reportLanguageOption,
  toCount,
} from "./options.ts";

const MORE = `
Rules and their numbers are set in the settings, under check: docs/check.md lists them. A finding that is meant to be is accepted where it
stands, by a comment: <!-- level-zero accept too-long: the whole price list belongs here -->

Examples:
  level-zero check kb/
  level-zero check kb/ --rule dead-link --rule dead-image --fail-on warning
  level-zero check kb/ --format github                       in a GitHub Action: findings beside the lines of a pull request
  level-zero check kb/ --format sarif --out check.sarif
  level-zero check kb/ --golden golden.yaml --against main/kb/ --history solved.csv
  level-zero check kb/ --tickets tickets.csv --history solved.csv    words, rivals and what to look at first`;

/** `level-zero check`. */
export function addCheck(program: Command, io: Io): void {
  const command = program
    .command("check")
    .summary("what is wrong with the articles that are there")
    .description(
      "Looks for what keeps readers from the answer: in how articles are written, kept, linked and found.",
    )
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .option("--rule <name>", "look for this alone (may be repeated)", append)
    .addOption(
      new Option("--format <format>", "format of the result")
        .choices(["text", "md", "html", "json", "sarif", "github"])
        .default("text"),
    )
    .option("--json", "the same as --format json")
    .option("--out <file>", "where the result goes (default: standard output)")
    .addOption(
      new Option("--fail-on <severity>", "exit code 1 if there is a finding this bad")
        .choices(["error", "warning", "note", "never"])
        .default("error"),
    )
    .option("--limit <number>", "findings of each rule to print as text or Markdown", toCount, 10)
    .option("--golden <file>", "questions that must keep their answer: one that fails is an error")
    .option(
      "--against <folder>",
      "the articles before the change: says which change broke a question, and which tickets of --history gain and lose",
    )
    .option(
      "--against-settings <file>",
      "the settings before the change: says which setting broke a question; with --against or by itself",
    )
    .option(
      "--tickets <file...>",
      "exports of tickets: which articles they meet, and how badly (give it last)",
    )
    .option(
      "--state <file>",
      "the gaps that `level-zero gaps --state` remembers: which drafts are older than the last ticket of their gap",
    )
    .addOption(eventsOption("feedback and visits count in what to look at first"))
    .addOption(modelOption())
    .addOption(reportLanguageOption("the findings are"))
    .addOption(nowOption())
    .addOption(historyOption());
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, _: unknown, command: Command) => {
      const { runCheck } = await import("../jobs/run-check.ts");
      await runCheck(articles, optionsOf<CheckCommandOptions>(command), io);
    });
}
