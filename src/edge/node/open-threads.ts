import { existsSync } from "node:fs";
import { Tinypool } from "tinypool";
import { THREAD_MEMORY } from "./thread-memory.ts";

export function openThreads(filename: string, threads: number): Tinypool {
  return new Tinypool({
    filename,
    minThreads: threads,
    maxThreads: threads,
    // Flags of the program, such as `--input-type`, are not for the worker, which is plain JavaScript.
    execArgv: [],
    resourceLimits: THREAD_MEMORY,
  });
}

/** Tinypool 2 gives a waiting task to a thread that it ends, if that one answers before it is gone: then the task is given again. */
export function isLost(error: unknown): boolean {
  return error instanceof Error && error.message === "Terminating worker thread";
}

/** The built tasks beside the file that this is built into; `null` where they are not: run from source, or in somebody's own bundle. */
export function workerFile(): string | null {
  if (import.meta.url.endsWith(".ts")) return null;
  const file = new URL("./pool-tasks.js", import.meta.url);
  return existsSync(file) ? file.href : null;
}
