import { type Command, Option } from "commander";
import { LevelZeroError, serializeScorer, type Ticket } from "../../../index.ts";
import { SCORE_LINE_EXPLAINED, scoreLine } from "../../node/index.ts";
import {
  addScorer,
  addShards,
  addTickets,
  countOutcomes,
  countShards,
  type DeskDatabase,
  forgetText,
  migratePostgres,
  readEventLines,
  readPortalTicketLines,
  readVerdicts,
} from "../../postgres/index.ts";
import { count, quantity } from "../describe/format.ts";
import { type DatabaseOptions, databaseOf, withDesk } from "../desk-database.ts";
import type { Io } from "../io.ts";
import type { Inputs } from "../judge/assess-files.ts";
import { type JudgeOptions, judgingOf, readJudge } from "../judge/read-judge.ts";
import { checkExports, readExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { createSession, type Session } from "../session.ts";
import {
  addDatabase,
  addJudgingOptions,
  articlesArgument,
  halfLifeOption,
  optionsOf,
  ticketsArgument,
  toCount,
} from "./options.ts";

/** For both commands. */
export const JOBS_HELP = `
The database is named by --database or by LEVEL_ZERO_POSTGRES. Needs two packages beside level-zero: npm install pg pg-boss@10

Example:
  level-zero jobs migrate
  level-zero jobs add kb/ tickets.csv --source 2026-03 --store-text --history solved.csv
  level-zero work --until-done          on as many machines as you like
  level-zero jobs results --source 2026-03 > verdicts.jsonl`;

/** `level-zero jobs migrate`, `add`, `list`, `results`, `events`, `tickets` and `forget`. */
export function addJobs(program: Command, io: Io): void {
  const jobs = program
    .command("jobs")
    .description("Queues tickets for `level-zero work`, and reads what came of them.")
    .addHelpText("after", JOBS_HELP);
  addDatabase(jobs.command("migrate"))
    .description("Makes the tables, or brings them to this version.")
    .option(
      "--role <name>",
      "a role of the database: it gets the rights that workers and portals need, and no more",
    )
    .action(async (_: unknown, command: Command) => {
      await migrateJobs(optionsOf<MigrateJobsOptions>(command), io);
    });
  const add = addDatabase(jobs.command("add"))
    .description("Freezes articles, history and model, and queues the tickets that are new or changed since.")
    .addArgument(articlesArgument())
    .addArgument(ticketsArgument())
    .addOption(sourceOption())
    .option("--store-text", "the desk allows that the tickets' texts are in the database (see `jobs forget`)")
    .option("--shard-size <n>", "tickets that a worker takes at once (default: 1000)", toCount)
    .option(
      "--lease <seconds>",
      "after which a silent worker's tickets go to another (default: 300)",
      toCount,
    )
    .addOption(halfLifeOption());
  addJudgingOptions(add).action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
    await addJobsTo({ articles, tickets }, optionsOf<AddJobsOptions>(command), io);
  });
  addDatabase(jobs.command("list"))
    .description("How far the queue is.")
    .action(async (_: unknown, command: Command) => {
      await listJobs(optionsOf<DatabaseOptions>(command), io);
    });
  addDatabase(jobs.command("results"))
    .description("The verdicts of a source: the lines of `level-zero score`, in the order of its tickets.")
    .addOption(sourceOption())
    .action(async (_: unknown, command: Command) => {
      await printResults(optionsOf<SourceOptions>(command), io);
    });
  addDatabase(jobs.command("events"))
    .description(
      "What visitors of the portal asked and answered: lines for `--events`, as `serve --database` keeps them.",
    )
    .action(async (_: unknown, command: Command) => {
      await printEvents(optionsOf<DatabaseOptions>(command), io);
    });
  addDatabase(jobs.command("tickets"))
    .description(
      "What visitors wrote in the portal's form: an export of tickets, as `serve --database` keeps them.",
    )
    .action(async (_: unknown, command: Command) => {
      await printTickets(optionsOf<DatabaseOptions>(command), io);
    });
  addDatabase(jobs.command("forget"))
    .description("Forgets the texts of tickets that are judged; their verdicts stay.")
    .addOption(sourceOption())
    .action(async (_: unknown, command: Command) => {
      await forgetTexts(optionsOf<SourceOptions>(command), io);
    });
}

function sourceOption(): Option {
  return new Option(
    "--source <name>",
    "what these tickets are called, such as 2026-03",
  ).makeOptionMandatory();
}

interface MigrateJobsOptions extends DatabaseOptions {
  readonly role?: string;
}

interface SourceOptions extends DatabaseOptions {
  readonly source: string;
}

interface AddJobsOptions extends SourceOptions, JudgeOptions {
  readonly storeText?: boolean;
  readonly shardSize?: number;
  readonly lease?: number;
}

async function migrateJobs({ role, ...options }: MigrateJobsOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const database = databaseOf(options, session);
  await migratePostgres({ ...database, ...(role !== undefined && { role }) });
  session.note(`The schema ${database.schema ?? "level_zero"} is ready.`);
}

async function addJobsTo(inputs: Inputs, options: AddJobsOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  if (options.storeText !== true) {
    const message = "Workers read the tickets from the database: allow their texts there with --store-text.";
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  await withDesk(options, session, async (desk) => {
    const index = (await readKnowledge(inputs.articles, session, { exports: inputs.tickets })).index();
    await checkExports([...inputs.tickets, ...(options.history ?? [])], session);
    const judge = await readJudge(options, index, session);
    const scoring = { ...judgingOf(judge), now: session.now, explained: SCORE_LINE_EXPLAINED };
    const scorerHash = await addScorer(desk, serializeScorer(index, scoring));
    const { source, shardSize: size, lease: leaseSeconds } = options;
    const added = await addTickets(desk, source, ticketsOf(inputs.tickets, session));
    const shards = await addShards(
      desk,
      { source, scorerHash },
      { ...(size !== undefined && { size }), ...(leaseSeconds !== undefined && { leaseSeconds }) },
    );
    session.note(
      `${quantity(added.tickets, "ticket")} of ${source}, ${count(added.changed)} new or changed; ${quantity(shards, "shard")} queued for scorer ${scorerHash.slice(0, 12)}.`,
    );
  });
  session.finish();
}

async function* ticketsOf(paths: readonly string[], session: Session): AsyncGenerator<Ticket> {
  for await (const batch of readExports(paths, session)) yield* batch.tickets;
}

async function listJobs(options: DatabaseOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  await withDesk(options, session, async (desk) => {
    const { waiting, active, failed } = await countShards(desk);
    await session.print(
      `${count(waiting)} waiting, ${count(active)} at work, ${count(failed)} given up (shards)\n`,
    );
  });
}

async function printResults(options: SourceOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  await withDesk(options, session, async (desk) => {
    await mustHaveSource(desk, options.source);
    for await (const verdict of readVerdicts(desk, options.source)) await session.print(scoreLine(verdict));
    const counted = await countOutcomes(desk, options.source);
    const tickets = counted.reduce((sum, one) => sum + one.tickets, 0);
    const parts = counted.map((one) => `${one.reason ?? one.outcome} ${count(one.tickets)}`).join(", ");
    session.note(`${quantity(tickets, "ticket")} of ${options.source}${parts === "" ? "" : `: ${parts}`}.`);
  });
}

async function printEvents(options: DatabaseOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  await withDesk(options, session, async (desk) => {
    for await (const line of readEventLines(desk)) await session.print(line);
  });
}

async function printTickets(options: DatabaseOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  await withDesk(options, session, async (desk) => {
    for await (const line of readPortalTicketLines(desk)) await session.print(line);
  });
}

async function forgetTexts(options: SourceOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  await withDesk(options, session, async (desk) => {
    await mustHaveSource(desk, options.source);
    session.note(`Texts of ${quantity(await forgetText(desk, options.source), "ticket")} forgotten.`);
  });
}

/** Throws `NOT_FOUND` for a name that no tickets were added under, and says which there are. */
async function mustHaveSource(desk: DeskDatabase, source: string): Promise<void> {
  const rows = await desk.query<{ source: string }>("SELECT DISTINCT source FROM tickets ORDER BY source");
  const names = rows.map((row) => row.source);
  if (names.includes(source)) return;
  const known = names.length === 0 ? "none were added yet" : `there are ${names.slice(-10).join(", ")}`;
  throw new LevelZeroError("NOT_FOUND", `There are no tickets of --source ${source}: ${known}.`);
}
