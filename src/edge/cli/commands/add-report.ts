import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import type { ReportCommandOptions } from "../jobs/run-report.ts";
import {
  addReadingOptions,
  addStored,
  append,
  asOfOption,
  asOfSourceOption,
  asOfStepOption,
  eventsOption,
  gapSampleOption,
  halfLifeOption,
  historyOption,
  modelOption,
  nowOption,
  optionsOf,
  portalResultsOption,
  previousOption,
  reportLanguageOption,
  threadsOption,
  toCount,
} from "./options.ts";

const MORE = `
Without --out the report becomes report.html in the current folder; --format md, csv, gaps-csv or json prints it instead.
The format follows from the ending: .html, .md, .csv (one row a ticket), gaps.csv (one row a gap),
scorecard.csv (one row a metric), .json.

Examples:
  level-zero report kb/ tickets.csv
  level-zero report kb/ march.csv april.csv --out april.html --out april-gaps.csv --history solved-*.csv
  level-zero report kb/ tickets.csv --for manager --previous march.json --out april.html
  level-zero report kb/ april.csv --state desk.json --out april.html
  level-zero report kb/ tickets.csv --check --events portal-events.jsonl
  level-zero report kb/ tickets.csv --for manager --report-language de --out bericht.html
  level-zero report kb/ tickets.jsonl --format md > report.md`;

/** `level-zero report`. */
export function addReport(program: Command, io: Io): void {
  const command = program
    .command("report")
    .summary("how many tickets were level-zero solvable, by which article, and which articles are missing")
    .description("Reads articles and tickets, judges every ticket, finds the gaps and writes a report.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines; - reads standard input")
    .addOption(
      new Option("--out <file>", "where the report goes; may be given several times").argParser(append),
    )
    .addOption(
      new Option("--format <format>", "format of the report").choices([
        "html",
        "md",
        "csv",
        "gaps-csv",
        "scorecard-csv",
        "json",
      ]),
    )
    .option("--json", "print the report as JSON: the same as --format json")
    .addOption(
      new Option("--privacy <level>", "how much of the tickets' own words the report carries").choices([
        "no-text",
        "example-subjects",
        "short-text",
      ]),
    )
    .option(
      "--audit <file>",
      "what people found, from `level-zero audit read --out`: the rate is then audited",
    )
    .option(
      "--weights <list>",
      "weights of the scorecard, such as csat=2,freshness=0, or a JSON file of them",
    )
    .addOption(
      new Option("--stage <stage>", "whether customers have the portal already").choices([
        "before-launch",
        "live",
      ]),
    )
    .option(
      "--self-solved <number>",
      "problems that customers solved on the portal without a ticket",
      toCount,
    )
    .addOption(
      new Option("--for <reader>", "whom the HTML page is for: a manager gets two pages to print").choices([
        "analyst",
        "manager",
      ]),
    )
    .option("--check", "what is wrong with the articles, and which to review first (reads each once more)")
    .addOption(reportLanguageOption())
    .option("--title <text>", "title of the report")
    .option("--organisation <name>", "whose tickets these are")
    .addOption(eventsOption("for the scorecard, and failed searches beside the gaps"))
    .addOption(portalResultsOption())
    .addOption(modelOption())
    .addOption(nowOption())
    .addOption(previousOption())
    .option(
      "--state <file>",
      "remember gaps and articles here: gaps keep their ids, what was set aside stays so, and articles that are new are known",
    )
    .addOption(asOfOption())
    .addOption(asOfStepOption())
    .addOption(asOfSourceOption())
    .addOption(threadsOption())
    .addOption(gapSampleOption())
    .addOption(halfLifeOption())
    .addOption(historyOption());
  addReadingOptions(addStored(command))
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      const { runReport } = await import("../jobs/run-report.ts");
      await runReport({ articles, tickets }, optionsOf<ReportCommandOptions>(command), io);
    });
}
