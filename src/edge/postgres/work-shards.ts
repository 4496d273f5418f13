import { setTimeout as sleep } from "node:timers/promises";
import { optionsDoor } from "../../core/door/door.ts";
import { flag, func, that } from "../../core/door/kinds.ts";
import { LevelZeroError, loadScorer, type Scorer, type Ticket, type Verdict } from "../../index.ts";
import { readScorer } from "./add-tickets.ts";
import { mustBeDesk } from "./must-be-desk.ts";
import { type DeskDatabase, isLost, SHARDS } from "./open-postgres.ts";
import { IS_DUE, type Shard } from "./shards.ts";

export interface WorkOptions {
  /** Ends the work after the shard at hand. */
  readonly signal?: AbortSignal;
  /** End when no shard is left, also none that another worker has. Default: wait for more. */
  readonly untilDone?: boolean;
  /** Judges the tickets of a shard, such as `pool.score`. Default: the calling thread. */
  readonly score?: (tickets: readonly Ticket[], scorer: string) => AsyncIterable<Verdict>;
  /** Called after each shard. */
  readonly onShard?: (done: WorkDone) => void;
  /** Hears of what failed; the shard is tried again. */
  readonly onError?: (error: unknown) => void;
}

export interface WorkDone {
  readonly shards: number;
  /** Tickets judged; those that had their verdict already are not. */
  readonly tickets: number;
}

const door = optionsDoor<WorkOptions>("workShards", {
  signal: that((value) => value instanceof AbortSignal, "the signal of an AbortController"),
  untilDone: flag,
  score: func("pool.score"),
  onShard: func("(done) => { … }"),
  onError: func("(error) => console.error(error)"),
});

/** Milliseconds between looks for work. */
const IDLE_MS = 250;

/**
 * Takes shards one after the other, judges their tickets and writes the verdicts in one transaction with the end of the shard: a worker
 * that is killed leaves all of it or nothing, and its shard goes to another when its lease is over. A database that goes away is waited for.
 */
export async function workShards(desk: DeskDatabase, options: WorkOptions = {}): Promise<WorkDone> {
  mustBeDesk(desk, "workShards");
  const { signal, untilDone = false, onShard, onError = () => {} } = door(options);
  const scorerOf = rememberScorer(desk);
  let done: WorkDone = { shards: 0, tickets: 0 };
  while (signal?.aborted !== true) {
    try {
      const queue = await desk.queue();
      const [job] = await queue.fetch<Shard>(SHARDS);
      if (job === undefined) {
        if (untilDone && (await queue.getQueueSize(SHARDS, { before: "completed" })) === 0) return done;
        await sleep(IDLE_MS);
        continue;
      }
      const tickets = await workShard(desk, job, { ...options, scorerOf }).catch(async (error: unknown) => {
        await queue.fail(SHARDS, job.id, { message: String(error) }).catch(onError);
        throw error;
      });
      done = { shards: done.shards + 1, tickets: done.tickets + tickets };
      onShard?.(done);
    } catch (error) {
      onError(error);
      await sleep(isLost(error) ? 4 * IDLE_MS : IDLE_MS);
    }
  }
  return done;
}

interface Means extends WorkOptions {
  readonly scorerOf: (hash: string) => Promise<LoadedScorer>;
}

/** Resolves to the number of tickets judged. */
async function workShard(
  desk: DeskDatabase,
  job: { readonly id: string; readonly data: Shard },
  { scorerOf, score }: Means,
): Promise<number> {
  const { source, scorerHash, from, to } = job.data;
  const rows = await desk.query<{ hash: string; body: string }>(
    `SELECT tickets.hash, tickets.body FROM tickets
     LEFT JOIN verdicts ON verdicts.source = tickets.source AND ticket_id = id
     WHERE tickets.source = $1 AND place >= $3 AND place < $4 AND ${IS_DUE} ORDER BY place`,
    [source, scorerHash, from, to],
  );
  const tickets = rows.map(({ body }) => JSON.parse(body) as Ticket);
  const verdicts = tickets.length === 0 ? [] : await judge(tickets, await scorerOf(scorerHash), score);
  const queue = await desk.queue();
  await desk.transaction(async (client) => {
    if (verdicts.length > 0)
      await client.query(UPSERT, [
        source,
        scorerHash,
        verdicts.map(({ ticketId }) => ticketId),
        rows.map(({ hash }) => hash),
        verdicts.map(({ outcome }) => outcome),
        verdicts.map(({ reason }) => reason),
        verdicts.map(({ evidence }) => evidence[0]?.articleId ?? null),
        verdicts.map(({ probability }) => probability),
        verdicts.map((verdict) => JSON.stringify(verdict)),
      ]);
    await queue.complete(SHARDS, job.id, {
      db: { executeSql: (text: string, values: unknown[]) => client.query(text, values) },
    });
  });
  return verdicts.length;
}

async function judge(
  tickets: readonly Ticket[],
  { text, scorer }: LoadedScorer,
  score: WorkOptions["score"],
): Promise<Verdict[]> {
  if (score === undefined) return scorer().scoreAll(tickets);
  const verdicts: Verdict[] = [];
  for await (const verdict of score(tickets, text)) verdicts.push(verdict);
  return verdicts;
}

const UPSERT = `
  INSERT INTO verdicts (source, scorer_hash, ticket_id, ticket_hash, outcome, reason, article_id, probability, body)
  SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::float8[], $9::text[])
  ON CONFLICT (source, ticket_id) DO UPDATE SET
    scorer_hash = EXCLUDED.scorer_hash, ticket_hash = EXCLUDED.ticket_hash, outcome = EXCLUDED.outcome, reason = EXCLUDED.reason,
    article_id = EXCLUDED.article_id, probability = EXCLUDED.probability, body = EXCLUDED.body`;

interface LoadedScorer {
  readonly text: string;
  /** Made when first asked for: with a pool, the threads make their own. */
  readonly scorer: () => Scorer;
}

/** Loaded once; of several only the last is kept. */
function rememberScorer(desk: DeskDatabase): (hash: string) => Promise<LoadedScorer> {
  let last: { readonly hash: string; readonly loaded: LoadedScorer } | null = null;
  return async (hash) => {
    if (last?.hash === hash) return last.loaded;
    const text = await readScorer(desk, hash);
    if (text === null) throw new LevelZeroError("NOT_FOUND", `There is no scorer ${hash} in the database.`);
    let scorer: Scorer | null = null;
    const loaded: LoadedScorer = { text, scorer: () => (scorer ??= loadScorer(text)) };
    last = { hash, loaded };
    return loaded;
  };
}
