import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { CompareCommandOptions } from "../jobs/run-compare.ts";
import { optionsOf } from "./options.ts";

const MORE = `
Both files are reports as JSON: level-zero report kb/ tickets.csv --out before.json
Reports of the same tickets are compared ticket by ticket, reports of other tickets as two samples. What was found in
two ways, or over tickets that other rules left out, is shown but not judged.

Example:
  level-zero compare march.json april.json`;

/** `level-zero compare`. */
export function addCompare(program: Command, io: Io): void {
  program
    .command("compare")
    .summary("what moved between two reports, and whether it is more than chance")
    .description(
      "Compares two reports: every rate with the interval of its change, and which gaps opened and closed.",
    )
    .argument("<before>", "the earlier report, as JSON")
    .argument("<after>", "the later report, as JSON")
    .option("--json", "print the comparison as JSON")
    .addHelpText("after", MORE)
    .action(async (before: string, after: string, _: unknown, command: Command) => {
      const { runCompare } = await import("../jobs/run-compare.ts");
      await runCompare({ before, after }, optionsOf<CompareCommandOptions>(command), io);
    });
}
