import type { Io, Output } from "./io.ts";

/** The world of this process. */
export function processIo(): Io {
  return {
    // Touching process.stdin opens it: only a command that reads it may.
    get stdin() {
      return process.stdin;
    },
    stdout: toOutput(process.stdout),
    stderr: toOutput(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date().toISOString(),
    elapsedMs: () => performance.now(),
    untilStopped,
  };
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
