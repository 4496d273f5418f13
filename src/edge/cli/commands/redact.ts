import { readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Command } from "commander";
import { LevelZeroError } from "../../../index.ts";
import {
  createPseudonyms,
  type FileWriter,
  isWorkbook,
  openFileWriter,
  type RedactExportOptions,
  redactExport,
} from "../../node/index.ts";
import { quantity } from "../describe/format.ts";
import type { Io } from "../io.ts";
import { namedKey } from "../read/named-key.ts";
import { RedactionTally } from "../redaction-tally.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
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
      await runRedact(files, optionsOf<RedactCommandOptions>(command), io);
    });
}

interface RedactCommandOptions extends CommonOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly ip?: boolean;
  readonly keyFile?: string;
}

/** Copies exports without personal data, or lists what would go. */
async function runRedact(files: readonly string[], options: RedactCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  checkOptions(files, options);
  const targets = options.dryRun ? files.map(() => null) : await targetsOf(files, options.out, session);
  const redaction = await redactionOf(options, session);
  const tally = new RedactionTally();
  for (const [at, file] of files.entries()) {
    const shown = file === "-" ? "standard input" : file.replaceAll("\\", "/");
    session.progress.start(`Redacting ${shown} …`);
    const source = file === "-" ? io.stdin : session.pathOf(file);
    const onFound: RedactExportOptions["onFound"] = (found) => tally.add(shown, found);
    const pieces = redactExport(source, { ...redaction, path: shown, onFound });
    await copy(pieces, targets[at] ?? null, options.dryRun === true ? null : session);
    if (isWorkbook(file))
      session.note(
        `${shown} is a workbook: its sheet with most rows is read${options.dryRun ? "" : ", and copied as CSV"}.`,
      );
  }
  if (options.dryRun) await session.print(options.json ? tally.json() : tally.table());
  else session.note(tally.summary(quantity(files.length, "file")));
  session.finish();
}

function checkOptions(files: readonly string[], options: RedactCommandOptions): void {
  const refuse = (message: string): never => {
    throw new LevelZeroError("INVALID_OPTION", message);
  };
  if (files.filter((file) => file === "-").length > 1) refuse("Standard input (-) can be read once only.");
  if (options.json && !options.dryRun) refuse("--json lists what would go: give it with --dry-run.");
  if (options.dryRun && options.out !== undefined) refuse("--dry-run writes nothing: leave out --out.");
  if (!options.dryRun && files.length > 1 && options.out === undefined)
    refuse("Several files need a folder: give --out redacted/.");
}

/** Where each file goes; `null` for standard output. */
async function targetsOf(
  files: readonly string[],
  out: string | undefined,
  session: Session,
): Promise<(string | null)[]> {
  if (out === undefined) return files.map(() => null);
  const path = session.pathOf(out);
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
  if (!isFolder && (files.length > 1 || /[\\/]$/.test(out))) {
    throw new LevelZeroError("NOT_FOUND", `There is no folder ${out}. Make it first.`);
  }
  const workbook = files.find((file) => isWorkbook(file));
  if (!isFolder && workbook !== undefined && isWorkbook(out)) {
    const message = `The copy of a workbook is CSV, got --out ${out}. Name it so, such as ${copyOf(out)}.`;
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  if (!isFolder) await checkTargets([out], [], session);
  const targets = files.map((file) => (isFolder ? join(path, copyOf(basename(file))) : path));
  if (new Set(targets).size < targets.length) {
    const message = "Two of the files have one name, and would become one file. Redact them one by one.";
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  const same = files.find((file, at) => file !== "-" && resolve(session.pathOf(file)) === targets[at]);
  if (same !== undefined) {
    const message = `${same} would be written over itself, and its personal data would be lost. Name another file or folder.`;
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  return targets;
}

/** What the copy of a file is called. */
function copyOf(name: string): string {
  if (name === "-") return "redacted.txt";
  return isWorkbook(name) ? name.replace(/\.[^.]+$/, ".csv") : name;
}

async function redactionOf(
  options: RedactCommandOptions,
  session: Session,
): Promise<Pick<RedactExportOptions, "rules" | "placeholder">> {
  const rules = options.ip ? { rules: { ip: true, mac: true } } : {};
  const { keyFile } = options;
  const key = keyFile === undefined ? session.io.env.LEVEL_ZERO_KEY : await keyOf(keyFile, session);
  if (key === undefined || key === "") return rules;
  const place = keyFile === undefined ? "LEVEL_ZERO_KEY" : `The key file ${keyFile}`;
  return { ...rules, placeholder: namedKey(place, () => createPseudonyms(key)) };
}

/** The key without the line end that editors leave. */
async function keyOf(file: string, session: Session): Promise<string> {
  try {
    const key = (await readFile(session.pathOf(file), "utf8")).trim();
    if (key !== "") return key;
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    const message = `The key file ${file} cannot be read (${reason}). Make one with: openssl rand -hex 32 > ${file}`;
    throw new LevelZeroError("NOT_FOUND", message, { cause });
  }
  const message = `The key file ${file} is empty. Make a key with: openssl rand -hex 32 > ${file}`;
  throw new LevelZeroError("INVALID_INPUT", message);
}

/** Writes the pieces to a file, which is there when it is whole; without one, to standard output; in a dry run, nowhere. */
async function copy(
  pieces: AsyncIterable<string>,
  target: string | null,
  session: Session | null,
): Promise<void> {
  const writer: FileWriter | null = target === null ? null : await openFileWriter(target);
  try {
    for await (const piece of pieces) {
      if (writer !== null) await writer.write(piece);
      else await session?.print(piece);
    }
    await writer?.commit();
  } finally {
    await writer?.discard();
  }
}
