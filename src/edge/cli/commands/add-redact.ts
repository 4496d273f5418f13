import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { RedactCommandOptions } from "../jobs/run-redact.ts";
import { optionsOf } from "./options.ts";

const MORE = `
Formats, columns, rows and keys stay; so do error codes, versions, serials, dates, ticket and article ids.
The copy of a workbook (.xlsx) is CSV, of its sheet with most rows.
With a key, a value gets the same stand-in everywhere, such as [e-mail:kfapcbmdjeol], so that rows can still be joined.
The key is read from --key-file, else from the variable LEVEL_ZERO_KEY.

Examples:
  level-zero redact tickets.csv --dry-run
  level-zero redact tickets.csv --out tickets.redacted.csv
  level-zero redact 2026-*.csv solved.json --out redacted/ --key-file desk.key`;

/** `level-zero redact`. */
export function addRedact(program: Command, io: Io): void {
  program
    .command("redact")
    .summary("an export without personal data")
    .description(
      "Copies exports with e-mail addresses, phone numbers, names, accounts and secrets taken out.",
    )
    .argument("<files...>", "exports: CSV, JSON, JSON Lines, .xlsx, or any text; - reads standard input")
    .option("--dry-run", "list what would go, by kind and place, and write nothing")
    .option("--json", "with --dry-run: the list as JSON")
    .option("--out <path>", "file to write, or folder for several files (default: standard output)")
    .option("--ip", "take out IP and MAC addresses too")
    .option("--key-file <file>", "give the same stand-in to the same value, by this secret key")
    .addHelpText("after", MORE)
    .action(async (files: string[], _: unknown, command: Command) => {
      const { runRedact } = await import("../jobs/run-redact.ts");
      await runRedact(files, optionsOf<RedactCommandOptions>(command), io);
    });
}
