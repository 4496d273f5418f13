import type { Command } from "commander";
import { createPool } from "../../node/index.ts";
import { workShards } from "../../postgres/index.ts";
import { countWork } from "../count-work.ts";
import { quantity } from "../describe/format.ts";
import { type DatabaseOptions, withDesk } from "../desk-database.ts";
import type { Io } from "../io.ts";
import type { ThreadOptions } from "../judge/judge-tickets.ts";
import { createSession } from "../session.ts";
import { JOBS_HELP } from "./jobs.ts";
import { addDatabase, optionsOf, threadsOption } from "./options.ts";

/** `level-zero work`. */
export function addWork(program: Command, io: Io): void {
  addDatabase(program.command("work"))
    .description("Judges queued tickets until it is stopped. Start as many as you like, on any machine.")
    .option("--until-done", "end when nothing is left to do")
    .addOption(threadsOption())
    .addHelpText("after", JOBS_HELP)
    .action(async (_: unknown, command: Command) => {
      await runWork(optionsOf<WorkCommandOptions>(command), io);
    });
}

interface WorkCommandOptions extends DatabaseOptions, ThreadOptions {
  readonly untilDone?: boolean;
}

/** Judges shards until it is told to stop; a shard that is begun then is ended first. */
async function runWork({ threads, ...options }: WorkCommandOptions, io: Io): Promise<void> {
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
