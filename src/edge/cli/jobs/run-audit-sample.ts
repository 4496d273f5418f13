import { drawAudit, serializeAuditKey, serializeAuditSheet } from "../../../desk/audit/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { assessFiles, type Inputs } from "../assess-files.ts";
import { checkTargets } from "../check-targets.ts";
import type { JudgeOptions } from "../choose-judge.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import type { LookBackOptions } from "../look-back.ts";
import { daysOf } from "../period-of.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface AuditSampleOptions extends CommonOptions, JudgeOptions, LookBackOptions {
  readonly out: string;
  readonly key?: string;
  readonly size: number;
  readonly seed: number;
  readonly raters: number;
}

/** Judges every ticket, draws some for people, and writes their sheets and the key. */
export async function runAuditSample(inputs: Inputs, options: AuditSampleOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const { out, size, seed, raters, key: keyPath = keyOf(out) } = options;
  const paths = Array.from({ length: raters }, (_, at) => (raters === 1 ? out : numbered(out, at + 1)));
  await checkTargets([...paths, keyPath], [...inputs.tickets, ...(options.history ?? [])], session);
  const assessment = await assessFiles(inputs, options, session);
  const { key, sheets } = drawAudit(assessment, { size, seed, raters });
  for (const [at, sheet] of sheets.entries())
    await writeFileWhole(session.pathOf(paths[at]!), serializeAuditSheet(sheet));
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
