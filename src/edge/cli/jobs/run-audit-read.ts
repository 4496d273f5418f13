import { readFile } from "node:fs/promises";
import {
  type AuditKey,
  countAudit,
  type FilledSheet,
  labelTickets,
  loadAuditKey,
  loadAuditSheet,
  serializeAudit,
} from "../../../desk/audit/index.ts";
import { LevelZeroError } from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { checkTargets } from "../check-targets.ts";
import { describeAudit } from "../describe-audit.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { describeIssue } from "../issue-log.ts";
import { named } from "../named.ts";
import { readAllExports } from "../read-exports.ts";
import { readNamedText } from "../read-named-text.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";

export interface AuditReadOptions extends CommonOptions {
  readonly key: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly outLabels?: string;
  readonly tickets?: readonly string[];
}

/** Counts filled sheets; writes the audit and the labels if asked to. */
export async function runAuditRead(
  paths: readonly string[],
  options: AuditReadOptions,
  io: Io,
): Promise<void> {
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
