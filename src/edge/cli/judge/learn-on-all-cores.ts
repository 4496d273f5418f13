import { availableParallelism } from "node:os";
import { createPool, type Pool, type PoolLearnOptions } from "../../node/index.ts";
import { tellWork } from "../count-work.ts";
import { Interrupted } from "../interrupted.ts";
import type { Session } from "../session.ts";
import type { ThreadOptions } from "./judge-tickets.ts";

interface Learning extends ThreadOptions {
  readonly session: Session;
  /** Said on Ctrl-C. */
  readonly stopped: string;
  /** As in `judgeTickets`. */
  readonly worker?: string;
}

/** Learns from resolved tickets by a job of a pool, in this thread and on the other processors. Throws `Interrupted` on Ctrl-C. */
export async function learnOnAllCores<Result>(
  learn: (pool: Pool, job: PoolLearnOptions) => Promise<Result>,
  { session, stopped, threads = availableParallelism(), worker }: Learning,
): Promise<Result> {
  const pool = createPool({ threads: threads - 1, ...(worker !== undefined && { worker }) });
  const { signal, release } = session.io.onInterrupt();
  try {
    return await learn(pool, {
      signal,
      atOnce: (work) => session.io.stoppable(work, stopped),
      onProgress: tellWork("Learned from", session),
    });
  } catch (error) {
    if (signal.aborted) throw new Interrupted(stopped);
    throw error;
  } finally {
    release();
    await pool.close();
  }
}
