import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import type { AuditReadOptions } from "../jobs/run-audit-read.ts";
import type { AuditSampleOptions } from "../jobs/run-audit-sample.ts";
import {
  addReadingOptions,
  asOfOption,
  asOfSourceOption,
  asOfStepOption,
  historyOption,
  modelOption,
  nowOption,
  optionsOf,
  toCount,
} from "./options.ts";

const SAMPLE_MORE = `
The sheet is a CSV for any spreadsheet. It does not say what we think of a ticket: neither do its order and its numbers.
Our verdicts are in the key: keep it from the people who fill the sheet. With --raters 2 there are two sheets of the same
tickets, so that you see how far two people agree.

Example:
  level-zero audit sample kb/ tickets.csv --out sheet.csv --key key.json --history solved.csv`;

const READ_MORE = `
Counts the filled sheets: the level-zero rate of all scored tickets, corrected by what people found, with an interval that
holds whatever the model is worth. The labels serve as history from then on: level-zero report … --history solved.csv labels.jsonl

Examples:
  level-zero audit read sheet.csv --key key.json --out audit.json
  level-zero report kb/ tickets.csv --audit audit.json --history solved.csv
  level-zero audit read anna.csv ben.csv --key key.json --tickets tickets.csv --out-labels labels.jsonl`;

/** `level-zero audit sample` and `level-zero audit read`. */
export function addAudit(program: Command, io: Io): void {
  const audit = program
    .command("audit")
    .summary("a rate that people have checked: draw a sample, count their answers")
    .description(
      "Lets people judge a sample of the tickets, and corrects the level-zero rate by what they find.",
    );
  addSample(audit, io);
  addRead(audit, io);
}

function addSample(audit: Command, io: Io): void {
  const command = audit
    .command("sample")
    .summary("a sheet of tickets for people to judge")
    .description("Judges every ticket and draws some of them for people, more where the outcome is open.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines; - reads standard input")
    .requiredOption(
      "--out <file>",
      "where the sheet goes; with several raters -1, -2, … is put before its ending",
    )
    .option("--key <file>", "where the key goes (default: the sheet's name with .key.json)")
    .option("--size <number>", "tickets to draw", toCount, 200)
    .option("--seed <number>", "the same number draws the same tickets", toCount, 1)
    .option("--raters <number>", "people, each with a sheet of the same tickets", toCount, 1)
    .addOption(modelOption())
    .addOption(nowOption())
    .addOption(asOfOption())
    .addOption(asOfStepOption())
    .addOption(asOfSourceOption())
    .addOption(historyOption());
  addReadingOptions(command)
    .addHelpText("after", SAMPLE_MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      const { runAuditSample } = await import("../jobs/run-audit-sample.ts");
      await runAuditSample({ articles, tickets }, optionsOf<AuditSampleOptions>(command), io);
    });
}

function addRead(audit: Command, io: Io): void {
  const command = audit
    .command("read")
    .summary("the corrected rate, and how far people agree")
    .description("Counts what people filled into the sheets.")
    .argument("<sheets...>", "filled sheets, saved as CSV; one for each person")
    .requiredOption("--key <file>", "the key that was written with the sheet")
    .option("--out <file>", "where the audit goes, for `level-zero report --audit`")
    .option("--json", "print the audit as JSON")
    .addOption(
      new Option(
        "--out-labels <file>",
        "write the judged tickets with their labels, as JSON Lines; needs --tickets",
      ),
    )
    .option("--tickets <file...>", "the exports that the sheet was drawn from (give it last)");
  addReadingOptions(command)
    .addHelpText("after", READ_MORE)
    .action(async (sheets: string[], _: unknown, command: Command) => {
      const { runAuditRead } = await import("../jobs/run-audit-read.ts");
      await runAuditRead(sheets, optionsOf<AuditReadOptions>(command), io);
    });
}
