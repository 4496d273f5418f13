import { readFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import {
  type AuditKey,
  countAudit,
  drawAudit,
  type FilledSheet,
  labelTickets,
  loadAuditKey,
  loadAuditSheet,
  serializeAudit,
  serializeAuditKey,
  serializeAuditSheet,
} from "../../../desk/audit/index.ts";
import { LevelZeroError } from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { describeAudit } from "../describe/describe-audit.ts";
import { quantity } from "../describe/format.ts";
import { daysOf } from "../describe/period-of.ts";
import type { Io } from "../io.ts";
import { describeIssue } from "../issue-log.ts";
import { assessFiles, type Inputs } from "../judge/assess-files.ts";
import type { LookBackOptions } from "../judge/look-back.ts";
import type { JudgeOptions } from "../judge/read-judge.ts";
import { named } from "../read/named.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readNamedText } from "../read/read-named-text.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import {
  addAsOf,
  addJudgingOptions,
  addReadingOptions,
  articlesArgument,
  optionsOf,
  ticketsArgument,
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
    .addArgument(articlesArgument())
    .addArgument(ticketsArgument())
    .requiredOption(
      "--out <file>",
      "where the sheet goes; with several raters -1, -2, … is put before its ending",
    )
    .option("--key <file>", "where the key goes (default: the sheet's name with .key.json)")
    .option("--size <number>", "tickets to draw", toCount, 200)
    .option("--seed <number>", "the same number draws the same tickets", toCount, 1)
    .option("--raters <number>", "people, each with a sheet of the same tickets", toCount, 1);
  addJudgingOptions(addAsOf(command))
    .addHelpText("after", SAMPLE_MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
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
      await runAuditRead(sheets, optionsOf<AuditReadOptions>(command), io);
    });
}

interface AuditSampleOptions extends CommonOptions, JudgeOptions, LookBackOptions {
  readonly out: string;
  readonly key?: string;
  readonly size: number;
  readonly seed: number;
  readonly raters: number;
}

/** Languages that write 1.5; most others write 1,5. */
const POINT: ReadonlySet<string> = new Set("en zh ja ko th he hi ar fa".split(" "));

/** Between cells, as spreadsheets expect it: a semicolon where decimals have commas. */
function listSeparator(language: string): "," | ";" {
  return POINT.has(language.toLowerCase().split("-")[0]!) ? "," : ";";
}

/** Judges every ticket, draws some for people, and writes their sheets and the key. */
async function runAuditSample(inputs: Inputs, options: AuditSampleOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const { out, size, seed, raters, key: keyPath = keyOf(out) } = options;
  const paths = Array.from({ length: raters }, (_, at) => (raters === 1 ? out : numbered(out, at + 1)));
  await checkTargets([...paths, keyPath], [...inputs.tickets, ...(options.history ?? [])], session);
  const assessment = await assessFiles(inputs, options, session);
  const { key, sheets } = drawAudit(assessment, { size, seed, raters });
  const separator = listSeparator((await session.settings()).language ?? "en");
  for (const [at, sheet] of sheets.entries())
    await writeFileWhole(session.pathOf(paths[at]!), serializeAuditSheet(sheet, separator));
  await writeFileWhole(session.pathOf(keyPath), serializeAuditKey(key));
  const said = [
    `${quantity(key.rows.length, "ticket")} of ${quantity(key.population.tickets, "scored ticket")} of ${daysOf(assessment.tickets)} to judge: ${paths.join(", ")}`,
    `Key: ${keyPath}. It holds our verdicts: keep it from the people who fill the ${raters === 1 ? "sheet" : "sheets"}.`,
    `When filled: level-zero audit read ${paths.join(" ")} --key ${keyPath} --out audit.json`,
  ];
  await session.print(`${said.join("\n")}\n`);
  session.finish();
}

function keyOf(out: string): string {
  return `${out.replace(/\.csv$/i, "")}.key.json`;
}

function numbered(out: string, number: number): string {
  return /\.[^./\\]+$/.test(out) ? out.replace(/(\.[^./\\]+)$/, `-${number}$1`) : `${out}-${number}`;
}

interface AuditReadOptions extends CommonOptions {
  readonly key: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly outLabels?: string;
  readonly tickets?: readonly string[];
}

/** Counts filled sheets; writes the audit and the labels if asked to. */
async function runAuditRead(paths: readonly string[], options: AuditReadOptions, io: Io): Promise<void> {
  const { out, outLabels, tickets } = options;
  if ((outLabels === undefined) !== (tickets === undefined)) {
    throw new LevelZeroError(
      "INVALID_OPTION",
      "--out-labels and --tickets go together: labels need the tickets' words.",
    );
  }
  const session = createSession(io, options);
  await checkTargets([out, outLabels], [...paths, options.key, ...(tickets ?? [])], session);
  const key = await named(options.key, async () =>
    loadAuditKey(await readFile(session.pathOf(options.key), "utf8")),
  );
  const sheets: FilledSheet[] = [];
  for (const path of paths) sheets.push(await readSheet(path, key, session));
  const audit = countAudit(key, sheets);
  if (out !== undefined && audit.rate === null)
    throw new LevelZeroError("INVALID_INPUT", describeAudit(audit).trimEnd());
  if (out !== undefined) await writeFileWhole(session.pathOf(out), serializeAudit(audit));
  if (outLabels !== undefined && tickets !== undefined) {
    const labelled = labelTickets((await readAllExports(tickets, session)).tickets, key, sheets);
    const lines = labelled.map((ticket) => `${JSON.stringify(ticket)}\n`).join("");
    await writeFileWhole(session.pathOf(outLabels), lines);
    session.note(`${quantity(labelled.length, "labelled ticket")}: ${outLabels}`);
  }
  await session.print(options.json === true ? serializeAudit(audit) : describeAudit(audit));
  session.finish();
}

async function readSheet(path: string, key: AuditKey, session: Session): Promise<FilledSheet> {
  const sheet = loadAuditSheet(await readNamedText(path, session), key, path);
  session.issues.add(sheet.issues);
  const { rows, answers, blank, rejected, missing } = sheet;
  if (rows > 0 && rejected === rows) throw noSheet(path, sheet);
  const lost =
    missing === 0
      ? ""
      : ` ${quantity(missing, "ticket")} of the key ${missing === 1 ? "is" : "are"} not in it.`;
  session.note(
    `${path}: ${quantity(rows, "row")} read = ${answers.size} answered + ${blank} blank + ${rejected} rejected.${lost}`,
  );
  return sheet;
}

function noSheet(path: string, { issues }: FilledSheet): LevelZeroError {
  const first = issues[0] === undefined ? "" : ` The first problem: ${describeIssue(issues[0])}`;
  return new LevelZeroError(
    "FOREIGN_FILE",
    `${path} is no sheet of this audit: none of its rows can be read.${first}`,
  );
}
