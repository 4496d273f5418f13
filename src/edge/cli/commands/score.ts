import type { Command } from "commander";
import type { Ticket } from "../../../index.ts";
import { type FileWriter, openFileWriter, SCORE_LINE_EXPLAINED } from "../../node/index.ts";
import { count, quantity } from "../describe/format.ts";
import { daysOf } from "../describe/period-of.ts";
import { Interrupted } from "../interrupted.ts";
import type { Io } from "../io.ts";
import type { Inputs } from "../judge/assess-files.ts";
import { judgeTickets, SCORED_LINES, type ThreadOptions } from "../judge/judge-tickets.ts";
import { type JudgeOptions, judgingOf, readJudge } from "../judge/read-judge.ts";
import { type BegunExport, beginExports } from "../read/open-export.ts";
import { checkExports, expectsMany, readExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { beginSparing, spareWhileFew } from "../spare-memory.ts";
import { checkTargets } from "../write/check-targets.ts";
import {
  addVerdictOptions,
  articlesArgument,
  optionsOf,
  portalResultsOption,
  threadsOption,
  ticketsArgument,
} from "./options.ts";

const MORE = `
One line of JSON a ticket, in the order of the input:
  {"ticketId", "outcome", "reason", "probability", "articles": [{"id", "title", "anchor", "score"}, …], "evidence": […]}
"articles" are up to ten, best first; "evidence" says why, for the first three of them. "probability" is null for an
excluded ticket. Tickets are read and written piece by piece, so that exports of any size fit.

Examples:
  level-zero score kb/ tickets.csv --history solved.csv > verdicts.jsonl
  zcat tickets.jsonl.gz | level-zero score kb/ - --model model.json`;

/** `level-zero score`. */
export function addScore(program: Command, io: Io): void {
  const command = program
    .command("score")
    .description("Judges every ticket: solvable or not, by which article, and if not, why.")
    .addArgument(articlesArgument())
    .addArgument(ticketsArgument())
    .option("--out <file>", "write to this file instead of standard output")
    .option("--json", "JSON Lines: always so")
    .addOption(portalResultsOption())
    .addOption(threadsOption());
  addVerdictOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      await runScore({ articles, tickets }, optionsOf<ScoreCommandOptions>(command), io);
    });
}

interface ScoreCommandOptions extends CommonOptions, JudgeOptions, ThreadOptions {
  readonly out?: string;
}

/** Written at once. */
const CHARACTERS = 65_536;

/** One line a ticket, in input order, written as the tickets are read. */
async function runScore(inputs: Inputs, options: ScoreCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const { history = [] } = options;
  await checkTargets(
    [options.out],
    [...inputs.tickets, ...history, options.previous, options.portalResults],
    session,
  );
  const file = isPrinted(options) ? null : await openFileWriter(session.pathOf(options.out!));
  beginSparing();
  // The articles are parsed in another thread meanwhile.
  const begun = beginExports(inputs.tickets, session);
  try {
    await scoreTo(file ?? { write: (text) => session.print(text) }, inputs, { options, session, begun });
    await file?.commit();
  } finally {
    begun?.stop();
    await file?.discard();
  }
  session.finish();
}

interface Scoring {
  readonly options: ScoreCommandOptions;
  readonly session: Session;
  readonly begun: BegunExport | null;
}

async function scoreTo(
  sink: Pick<FileWriter, "write">,
  inputs: Inputs,
  { options, session, begun }: Scoring,
): Promise<void> {
  const index = (await readKnowledge(inputs.articles, session, { exports: inputs.tickets })).index();
  // Known before a model is fitted, which may take a minute.
  await checkExports([...inputs.tickets, ...(options.history ?? [])], session);
  const { threads } = options;
  const onCores = threads === undefined ? {} : { threads };
  const judge = await readJudge(options, index, session, { cached: true, ...onCores });
  const read: ReadCounts = { rows: 0, rejected: 0, again: 0, ruleOf: new Map(), period: [] };
  async function* tickets(): AsyncGenerator<Ticket> {
    for await (const batch of readExports(inputs.tickets, session, { begun })) {
      read.rows += batch.rows;
      read.rejected += batch.rejectedRows;
      read.again += (batch.replaced ?? []).filter((id) => read.ruleOf.has(id)).length;
      // Read ahead of the verdicts, which say the rule.
      for (const { id } of batch.tickets) read.ruleOf.set(id, "");
      spareWhileFew(read.ruleOf.size);
      read.period = ends([...read.period, ...batch.tickets]);
      yield* batch.tickets;
    }
  }
  const judging = {
    index,
    session,
    total: null,
    ...onCores,
    // What is not in the lines need not be explained.
    scoring: { ...judgingOf(judge), now: session.now, explained: SCORE_LINE_EXPLAINED },
    areMany: await expectsMany(inputs.tickets, session),
    ...(isPrinted(options) && {
      goOn: "There are as many lines: give the tickets that come after them.",
    }),
  };
  let text = "";
  const flush = async (): Promise<void> => {
    const written = text;
    text = "";
    if (written !== "") await sink.write(written);
  };
  try {
    for await (const lines of judgeTickets(tickets(), judging, SCORED_LINES)) {
      for (const [ticketId, rule] of lines.rules) read.ruleOf.set(ticketId, rule);
      text += lines.text;
      if (text.length >= CHARACTERS) await flush();
    }
  } catch (error) {
    // As many lines as the message says.
    if (error instanceof Interrupted) await flush();
    throw error;
  }
  await flush();
  noteCounts(read, session);
}

/** Whether the lines go to standard output, as they come. */
function isPrinted({ out }: ScoreCommandOptions): boolean {
  return out === undefined || out === "-";
}

/** What came of the rows. */
interface ReadCounts {
  rows: number;
  rejected: number;
  /** Tickets that have two lines. */
  again: number;
  /** Rule by which each ticket was left out; "" for a scored one. A newer row of the ticket takes the place of an older one. */
  readonly ruleOf: Map<string, string>;
  /** As `ends`. */
  period: { createdAt: string | null }[];
}

function noteCounts({ rows, rejected, again, ruleOf, period }: ReadCounts, session: Session): void {
  const byRule = new Map<string, number>();
  for (const rule of ruleOf.values()) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const scored = byRule.get("") ?? 0;
  byRule.delete("");
  const rules = [...byRule].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const leftOut = rules.reduce((sum, [, tickets]) => sum + tickets, 0);
  const named = rules.map(([rule, tickets]) => `${rule} ${count(tickets)}`).join(", ");
  session.note(`Tickets of ${daysOf(period)}.`);
  session.note(
    `${quantity(rows, "row")} read = ${count(scored)} scored + ${count(leftOut)} excluded` +
      `${named === "" ? "" : ` (${named})`} + ${count(rejected)} rejected.`,
  );
  if (again > 0)
    session.note(
      `${quantity(again, "ticket")} had a newer row far below in the export, and ${again === 1 ? "has two lines" : "have two lines each"}: the later line counts.`,
    );
}

/** The first and the last of them, so that a stream of tickets need not be kept. */
function ends(tickets: readonly { readonly createdAt: string | null }[]): { createdAt: string | null }[] {
  const days = tickets.flatMap(({ createdAt }) => (createdAt === null ? [] : [createdAt])).sort();
  return days.length === 0 ? [] : [{ createdAt: days[0]! }, { createdAt: days.at(-1)! }];
}
