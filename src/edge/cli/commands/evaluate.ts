import type { Command } from "commander";
import {
  type CauseEvaluation,
  type Evaluation,
  evaluate,
  evaluateCauses,
  evaluateGaps,
  findCauses,
  formatCauseEvaluation,
  formatEvaluation,
  formatGapEvaluation,
  type GapEvaluation,
} from "../../../desk/evaluation/index.ts";
import {
  DEFAULT_MODEL,
  findGaps,
  type History,
  historySize,
  LevelZeroError,
  linkCitedArticles,
  type Model,
  type SearchIndex,
  type Ticket,
  type Verdict,
} from "../../../index.ts";
import { describeModel } from "../describe/describe-model.ts";
import { quantity } from "../describe/format.ts";
import { daysOf, periodOfDates } from "../describe/period-of.ts";
import type { Io } from "../io.ts";
import type { Inputs } from "../judge/assess-files.ts";
import { judgeList, type ThreadOptions } from "../judge/judge-tickets.ts";
import {
  type Judge,
  type JudgeOptions,
  judgingOf,
  readJudge,
  readModelFile,
  summarise,
} from "../judge/read-judge.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { addVerdictOptions, articlesArgument, optionsOf, threadsOption } from "./options.ts";

const MORE = `
A labelled ticket has a column label: {"solvable": true, "articleIds": ["vpn"], "gapId": null, "kind": "solvable"}.
Do not measure on tickets that are in the history as well.

Each number comes with its n and a 95 % interval from resampling the tickets. With --compare both models judge the same
tickets, with the same history, and each difference has an interval of its own.

Examples:
  level-zero evaluate kb/ labelled.jsonl --history solved.jsonl
  level-zero evaluate kb/ labelled.jsonl --model new.json --compare old.json --history solved.jsonl
  level-zero evaluate kb/ labelled.jsonl --compare default --history solved.jsonl`;

/** `level-zero evaluate`. */
export function addEvaluate(program: Command, io: Io): void {
  const command = program
    .command("evaluate")
    .description(
      "Judges labelled tickets and measures ranking, probabilities, decisions and gaps against the labels.",
    )
    .addArgument(articlesArgument())
    .argument("<labelled...>", "labelled tickets: CSV, JSON or JSON Lines; - reads standard input")
    .option("--json", "print the measures as JSON")
    .option("--explain-measures", "say in a line what each measure means")
    .option(
      "--compare <file>",
      "another model to hold the first against; `default` is the one that is built in",
    )
    .addOption(threadsOption());
  addVerdictOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      await runEvaluate({ articles, tickets }, optionsOf<EvaluateCommandOptions>(command), io);
    });
}

interface EvaluateCommandOptions extends CommonOptions, JudgeOptions, ThreadOptions {
  readonly json?: boolean;
  /** A model file, or `default` for the shipped model. */
  readonly compare?: string;
  readonly explainMeasures?: boolean;
}

/** Measures the verdicts, and the gaps made of those verdicts, against the labels of the tickets; with `--compare` two models. */
async function runEvaluate(inputs: Inputs, options: EvaluateCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const baseline = await readBaseline(options, session);
  const index = (await readKnowledge(inputs.articles, session, { exports: inputs.tickets })).index();
  const tickets = linkCitedArticles((await readAllExports(inputs.tickets, session)).tickets, index);
  mustBeLabelled(tickets);
  const { threads } = options;
  const onCores = threads === undefined ? {} : { threads };
  const judge = await readJudge(options, index, session, onCores);
  noteWitnesses(tickets, judge.history, session);
  if (baseline !== undefined) session.note(describeBaseline(baseline, judge.history));
  session.progress.start(`Judging ${quantity(tickets.length, "ticket")} …`);
  const { minTickets } = await session.settings();
  const labelled: Labelled = {
    tickets,
    index,
    session,
    ...(minTickets !== undefined && { minTickets }),
    ...onCores,
  };
  const { evaluation, gaps, causes } = await measure(labelled, judge, baseline);
  const models = {
    model: outline(judge.model, judge.history),
    baseline: baseline === undefined ? null : outline(baseline, judge.history),
  };
  const json = JSON.stringify(
    { period: periodOfDates(tickets), ...models, verdicts: evaluation, gaps, causes },
    null,
    2,
  );
  const text = `Tickets of ${daysOf(tickets)}.\n${formatAll({ evaluation, gaps, causes }, options)}`;
  await session.print(`${options.json === true ? json : text}\n`);
  session.finish();
}

interface Labelled extends ThreadOptions {
  readonly tickets: readonly Ticket[];
  readonly index: SearchIndex;
  readonly session: Session;
  readonly minTickets?: number;
}

interface Measured {
  readonly evaluation: Evaluation;
  readonly gaps: GapEvaluation;
  readonly causes: CauseEvaluation;
}

async function measure(labelled: Labelled, judge: Judge, baseline: Model | undefined): Promise<Measured> {
  const { tickets, index, minTickets } = labelled;
  const verdicts = await judgeAll(labelled, judge);
  const others = baseline && (await judgeAll(labelled, { ...judge, model: baseline }));
  const reading = {
    analyzer: index.analyzer,
    history: judge.resolved,
    titles: index.articles.map(({ title }) => title),
  };
  const gaps = findGaps(tickets, verdicts, { ...reading, ...(minTickets !== undefined && { minTickets }) });
  const topics = tickets.map(({ id, label }) => ({ ticketId: id, gapId: label?.gapId ?? null }));
  return {
    evaluation: evaluate(verdicts, tickets, others && { baseline: others }),
    gaps: evaluateGaps(gaps, topics),
    causes: evaluateCauses(findCauses(tickets, verdicts, reading), gaps, tickets),
  };
}

function judgeAll({ tickets, ...labelled }: Labelled, judge: Judge): Promise<Verdict[]> {
  const scoring = { ...judgingOf(judge), now: labelled.session.now };
  return judgeList(tickets, { ...labelled, scoring });
}

function formatAll({ evaluation, gaps, causes }: Measured, options: EvaluateCommandOptions): string {
  const explain = options.explainMeasures === true;
  const hint = explain ? [] : ["What the measures mean: --explain-measures."];
  const ofGaps = gaps.n > 0 ? [formatGapEvaluation(gaps, { explain })] : [];
  const ofCauses = causes.n > 0 ? [formatCauseEvaluation(causes)] : [];
  return [formatEvaluation(evaluation, { explain }), ...ofGaps, ...ofCauses, ...hint].join("\n\n");
}

/** The model of `--compare`; `undefined` without one. */
async function readBaseline(
  { compare }: EvaluateCommandOptions,
  session: Session,
): Promise<Model | undefined> {
  if (compare === "default") return DEFAULT_MODEL;
  return compare === undefined ? undefined : readModelFile({ model: compare }, session);
}

function mustBeLabelled(tickets: readonly Ticket[]): void {
  if (tickets.some(({ label }) => label !== null)) return;
  throw new LevelZeroError(
    "INVALID_INPUT",
    'No ticket has a label. Expected a column label such as {"solvable": true, "articleIds": ["vpn"]}: what a person found. ' +
      "If nobody has judged any, draw a sample for people to judge and read the rate from it: level-zero audit sample.",
  );
}

/** A ticket that was learned from cannot be a witness of how well that went. */
function noteWitnesses(tickets: readonly Ticket[], history: History | null, session: Session): void {
  const known = tickets.filter(
    ({ id, label }) => label !== null && history?.blocks.some(({ places }) => places.has(id)),
  );
  if (known.length === 0) return;
  session.note(
    `Beware: ${quantity(known.length, "labelled ticket")} also in the history. The measures flatter: take them out of one of the two.`,
  );
}

function describeBaseline(model: Model, history: History | null): string {
  const summary = summarise(model, history === null ? 0 : historySize(history));
  return describeModel(summary).replace(/^Model/, "Baseline");
}

/** What the JSON says of a model: all but its weights. */
function outline(model: Model, history: History | null): object {
  const { name, trainedOn, labels, solvableLabels, thresholds, measures } = model;
  const historyTickets = history === null ? 0 : historySize(history);
  return { name, trainedOn, labels, solvableLabels, thresholds, measures, historyTickets };
}
