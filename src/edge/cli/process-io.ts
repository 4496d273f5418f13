import { createInterface } from "node:readline/promises";
import { runInNewContext } from "node:vm";
import { Interrupted } from "./interrupted.ts";
import type { Interrupt, Io, Output } from "./io.ts";

/** The world of this process. */
export function processIo(): Io {
  return {
    // Touching process.stdin opens it: only a command that reads it may.
    get stdin() {
      return process.stdin;
    },
    stdout: toOutput(process.stdout),
    stderr: toOutput(process.stderr),
    ask,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date().toISOString(),
    elapsedMs: () => performance.now(),
    untilStopped,
    onInterrupt,
    stoppable,
  };
}

async function ask(question: string): Promise<string | null> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return null;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<null>((resolve) => void lines.once("close", () => resolve(null)));
  const answer = await Promise.race([lines.question(question), ended]);
  lines.close();
  return answer;
}

/** A second signal ends the process as it always does. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}

/** A second signal ends the process as it always does. */
function onInterrupt(): Interrupt {
  const stop = new AbortController();
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, abort);
  };
  const abort = (): void => {
    release();
    stop.abort();
  };
  for (const signal of SIGNALS) process.on(signal, abort);
  return { signal: stop.signal, release };
}

/** Ctrl-C ends what runs inside of a script, also in the middle of a loop, which no listener of the signal can. */
function stoppable<Result>(work: () => Result, message: string): Result {
  try {
    return runInNewContext("work()", { work }, { breakOnSigint: true, displayErrors: false }) as Result;
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== "ERR_SCRIPT_EXECUTION_INTERRUPTED") throw error;
    throw new Interrupted(message);
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** `stream` as an output. */
function toOutput(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Output {
  // A failed write is told to its writer; without a listener it would end the process as well.
  stream.on("error", () => {});
  return {
    isTerminal: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}
