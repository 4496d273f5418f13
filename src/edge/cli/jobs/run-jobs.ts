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
import type { Inputs } from "../assess-files.ts";
import { chooseJudge, type JudgeOptions, judgingOf } from "../choose-judge.ts";
import { type DatabaseOptions, databaseOf, withDesk } from "../desk-database.ts";
import { count, quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { checkExports, readExports } from "../read-exports.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { createSession, type Session } from "../session.ts";

export interface MigrateJobsOptions extends DatabaseOptions {
  readonly role?: string;
}

export interface SourceOptions extends DatabaseOptions {
  readonly source: string;
}

export interface AddJobsOptions extends SourceOptions, JudgeOptions {
  readonly storeText?: boolean;
  readonly shardSize?: number;
  readonly lease?: number;
}

export async function migrateJobs({ role, ...options }: MigrateJobsOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const database = databaseOf(options, session);
  await migratePostgres({ ...database, ...(role !== undefined && { role }) });
  session.note(`The schema ${database.schema ?? "level_zero"} is ready.`);
}

export async function addJobsTo(inputs: Inputs, options: AddJobsOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  if (options.storeText !== true) {
    const message = "Workers read the tickets from the database: allow their texts there with --store-text.";
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  await withDesk(options, session, async (desk) => {
    const index = (await readKnowledge(inputs.articles, session, { exports: inputs.tickets })).index();
    await checkExports([...inputs.tickets, ...(options.history ?? [])], session);
    const judge = await chooseJudge(options, index, session);
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

export async function listJobs(options: DatabaseOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  await withDesk(options, session, async (desk) => {
    const { waiting, active, failed } = await countShards(desk);
    await session.print(
      `${count(waiting)} waiting, ${count(active)} at work, ${count(failed)} given up (shards)\n`,
    );
  });
}

export async function printResults(options: SourceOptions, io: Io): Promise<void> {
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

export async function printEvents(options: DatabaseOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  await withDesk(options, session, async (desk) => {
    for await (const line of readEventLines(desk)) await session.print(line);
  });
}

export async function printTickets(options: DatabaseOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  await withDesk(options, session, async (desk) => {
    for await (const line of readPortalTicketLines(desk)) await session.print(line);
  });
}

export async function forgetTexts(options: SourceOptions, io: Io): Promise<void> {
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
