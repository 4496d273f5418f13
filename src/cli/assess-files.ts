import { type Assessment, assess, type Ticket } from "../index.ts";
import { type JudgeOptions, readHistory, readModelFile } from "./choose-judge.ts";
import { describeModel } from "./describe-model.ts";
import { quantity } from "./format.ts";
import { type LookBackOptions, lookBack } from "./look-back.ts";
import { readAllExports } from "./read-exports.ts";
import { readKnowledge } from "./read-knowledge.ts";
import type { Session } from "./session.ts";

/** What the command line names. */
export interface Inputs {
  readonly articles: string;
  readonly tickets: readonly string[];
}

/** What was found, and the resolved tickets that it was learned from; none without a history. */
export interface AssessedFiles {
  readonly assessment: Assessment;
  readonly history: readonly Ticket[];
}

/** Reads everything, judges every ticket and finds the gaps; says on stderr which model judged. */
export async function assessFiles(
  inputs: Inputs,
  options: JudgeOptions & LookBackOptions,
  session: Session,
): Promise<Assessment> {
  return (await assessWithHistory(inputs, options, session)).assessment;
}

/** The same, and hands the history on. */
export async function assessWithHistory(
  inputs: Inputs,
  options: JudgeOptions & LookBackOptions,
  session: Session,
): Promise<AssessedFiles> {
  const model = await readModelFile(options, session);
  const knowledge = await readKnowledge(inputs.articles, session, inputs.tickets);
  const batch = await readAllExports(inputs.tickets, session);
  const history = await readHistory(options, session);
  session.progress.start(`Judging ${quantity(batch.tickets.length, "ticket")} …`);
  const { articles } = knowledge;
  const { tickets, rejectedRows } = batch;
  const issues = [...knowledge.issues, ...batch.issues];
  const asOf = await lookBack({ folder: inputs.articles, articles, tickets }, options, session);
  const assessment = assess(
    { articles, tickets, rejectedRows, issues, ...(history && { history }) },
    {
      now: session.now,
      analyzer: knowledge.analyzer,
      exclusions: session.exclusions,
      ...(model && { model }),
      ...(asOf && { asOf }),
      ...(options.halfLife !== undefined && { halfLifeDays: options.halfLife }),
    },
  );
  session.note(describeModel(assessment.model));
  const { notFitted } = assessment.model;
  if (notFitted !== null) session.note(`Not fitted to your desk: ${notFitted}`);
  return { assessment, history: history ?? [] };
}
