import type { FileOutcome, ImportedFiles } from "../../node/index.ts";
import { count, quantity } from "./format.ts";
import { plain } from "./plain.ts";

/** Names listed of one kind. */
const SHOWN = 10;

/** What is said of files that need a person, in this order. */
const NOTES: Readonly<Partial<Record<FileOutcome, string>>> = {
  kept: "Edited or deleted by hand, and left so (--force writes them anew)",
  conflict:
    "Edited or there before, and changed in the system too: left as they are. Compare them, or --force",
  missing: "Not in the exports any more, left as they are (--retire-missing retires them)",
  retired: "Not in the exports any more, now retired",
};

/** What an import did, for people: a line of counts, then what needs a look. */
export function describeImport({ files, skipped, rows }: ImportedFiles, isDryRun: boolean): string {
  const of = (outcome: FileOutcome): string[] =>
    files.filter((one) => one.outcome === outcome).map(({ file }) => file);
  const kept = of("kept").length + of("conflict").length;
  const counts = [
    `${count(of("written").length)} written`,
    `${count(of("updated").length)} updated`,
    `${count(of("unchanged").length)} unchanged`,
    `${count(kept)} kept as edited by hand`,
    `${count(skipped.length)} skipped`,
  ];
  const lines = [`${quantity(rows, "row")}: ${counts.join(", ")}.`];
  for (const [outcome, note] of Object.entries(NOTES))
    lines.push(...listed(note, of(outcome as FileOutcome)));
  for (const reason of new Set(skipped.map((one) => one.reason)))
    lines.push(
      ...listed(
        `Skipped: ${reason}`,
        skipped.filter((one) => one.reason === reason).map(({ id }) => id),
      ),
    );
  if (isDryRun) lines.push("This was a dry run: nothing was written.");
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function listed(note: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.filter((name) => name !== "").slice(0, SHOWN);
  const more = names.length > SHOWN ? ["  …"] : [];
  return [`${plain(note)}: ${count(names.length)}`, ...shown.map((name) => `  ${plain(name)}`), ...more];
}
