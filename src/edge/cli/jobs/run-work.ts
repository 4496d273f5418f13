import { createPool } from "../../node/index.ts";
import { workShards } from "../../postgres/index.ts";
import { countWork } from "../count-work.ts";
import { type DatabaseOptions, withDesk } from "../desk-database.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import type { ThreadOptions } from "../judge-tickets.ts";
import { createSession } from "../session.ts";

export interface WorkCommandOptions extends DatabaseOptions, ThreadOptions {
  readonly untilDone?: boolean;
}

/** Judges shards until it is told to stop; a shard that is begun then is ended first. */
export async function runWork({ threads, ...options }: WorkCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const pool = createPool(threads === undefined ? {} : { threads });
  const interrupt = io.onInterrupt();
  const tell = countWork("Judged", session, null);
  try {
    await withDesk(options, session, async (desk) => {
      const done = await workShards(desk, {
        signal: interrupt.signal,
        untilDone: options.untilDone === true,
        ...(pool.threads > 0 && { score: (tickets, scorer) => pool.score(tickets, scorer) }),
        onShard: ({ tickets }) => tell(tickets),
        onError: (error) => session.note(`A shard is tried again: ${String(error)}`),
      });
      session.note(`${quantity(done.tickets, "ticket")} judged in ${quantity(done.shards, "shard")}.`);
    });
  } finally {
    interrupt.release();
    await pool.close();
  }
  session.finish();
}
