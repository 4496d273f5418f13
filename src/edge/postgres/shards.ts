import { optionsDoor } from "../../core/door/door.ts";
import { wholeNumber } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../index.ts";
import { mustBeDesk } from "./must-be-desk.ts";
import { type DeskDatabase, FAILED_SHARDS, SHARDS } from "./open-postgres.ts";

/** A run of tickets that one worker judges and writes at once. */
export interface Shard {
  readonly source: string;
  readonly scorerHash: string;
  /** Places [from, to) of the source. */
  readonly from: number;
  readonly to: number;
}

export interface ShardOptions {
  /** Tickets of a shard. Default 1,000: some two seconds of work, which is what a killed worker costs. */
  readonly size?: number;
  /** Seconds after which a shard of a worker that was not heard of is given to another. Default 300. */
  readonly leaseSeconds?: number;
}

const door = optionsDoor<ShardOptions>("addShards", { size: wholeNumber(1), leaseSeconds: wholeNumber(1) });

const DEFAULT_SIZE = 1_000;
const DEFAULT_LEASE_SECONDS = 300;

/**
 * Queues those tickets of a source that have no verdict of this scorer yet, or changed since; resolves to the number of shards. Shards without such
 * tickets are left out: a second run of an unchanged source queues nothing.
 * @throws LevelZeroError `NOT_FOUND` for a hash that `addScorer` did not give.
 */
export async function addShards(
  desk: DeskDatabase,
  what: Pick<Shard, "source" | "scorerHash">,
  options: ShardOptions = {},
): Promise<number> {
  mustBeDesk(desk, "addShards");
  mustHave(what, "source scorerHash", "addShards: what to judge");
  const { source, scorerHash } = what;
  const { size = DEFAULT_SIZE, leaseSeconds = DEFAULT_LEASE_SECONDS } = door(options);
  const [scorer] = await desk.query("SELECT 1 FROM scorers WHERE hash = $1", [scorerHash]);
  if (scorer === undefined)
    throw new LevelZeroError("NOT_FOUND", `There is no scorer ${scorerHash}: give what addScorer gave.`);
  const due = await desk.query<{ part: string }>(
    `SELECT DISTINCT (place - 1) / $3::bigint AS part FROM tickets
     LEFT JOIN verdicts ON verdicts.source = tickets.source AND ticket_id = id
     WHERE tickets.source = $1 AND ${IS_DUE} ORDER BY 1`,
    [source, scorerHash, size],
  );
  const queue = await desk.queue();
  const jobs = due.map(({ part }) => {
    const from = Number(part) * size + 1;
    const data: Shard = { source, scorerHash, from, to: from + size };
    return { name: SHARDS, data, expireInSeconds: leaseSeconds };
  });
  if (jobs.length > 0) await queue.insert(jobs);
  return jobs.length;
}

/** Whether a ticket is to be judged; `$2` is the scorer's hash. */
export const IS_DUE =
  "tickets.body IS NOT NULL AND (ticket_hash IS DISTINCT FROM tickets.hash OR scorer_hash IS DISTINCT FROM $2)";

/** How far the desk's shards are. */
export interface ShardCounts {
  /** Not begun, or to be tried again. */
  readonly waiting: number;
  readonly active: number;
  /** Given up after five retries; their reasons are in the queue `failed_shards`. */
  readonly failed: number;
}

/** How many shards of all jobs wait, are judged, or were given up. */
export async function countShards(desk: DeskDatabase): Promise<ShardCounts> {
  mustBeDesk(desk, "countShards");
  const queue = await desk.queue();
  const [waiting, begun, failed] = await Promise.all([
    queue.getQueueSize(SHARDS),
    queue.getQueueSize(SHARDS, { before: "completed" }),
    queue.getQueueSize(FAILED_SHARDS),
  ]);
  return { waiting, active: begun - waiting, failed };
}
