import { setMaxListeners } from "node:events";
import type { Tinypool } from "tinypool";
import { LevelZeroError } from "../../index.ts";
import { isLost, openThreads } from "./open-threads.ts";
import { inThread } from "./pool-tasks.ts";
import { unpackError } from "./thread-errors.ts";

/** Does a task of that name in a thread. Rejects with the signal's reason, and with what the task throws. */
type Run = <Task, Result>(name: string, task: Task, signal: AbortSignal | undefined) => Promise<Result>;

/** Threads that are started for the first task, or, for 0 threads, this one. */
export interface ThreadRunner {
  readonly run: Run;
  /** A signal of a job, or of the end of the threads. Each batch under way listens to it: many threads are no leak. */
  within(signal: AbortSignal | undefined): AbortSignal;
  /** Ends the threads and what they do: it rejects with `CLOSED`, as all that comes later. */
  close(): Promise<void>;
}

/** `worker` is the file that a thread runs, for one thread or more. */
export function createThreadRunner(threads: number, worker: string | null): ThreadRunner {
  let pool: Tinypool | null = null;
  const closed = new AbortController();
  return {
    async run(name, task, signal = closed.signal) {
      signal.throwIfAborted();
      for (;;)
        try {
          if (threads === 0 || worker === null) return inThread({ name, task });
          pool ??= openThreads(worker, threads);
          return await pool.run({ name, task }, { name: "inThread", signal });
        } catch (error) {
          signal.throwIfAborted();
          // A thread that is lost is started again, and its task with it.
          if (pool === null || !isLost(error)) throw unpackError(error);
        }
    },
    within(signal) {
      const either = AbortSignal.any([closed.signal, ...(signal === undefined ? [] : [signal])]);
      setMaxListeners(0, either);
      return either;
    },
    async close() {
      closed.abort(new LevelZeroError("CLOSED", CLOSED));
      const closing = pool;
      pool = null;
      await closing?.destroy();
    },
  };
}

const CLOSED = "The pool was closed. Make another one with createPool.";
