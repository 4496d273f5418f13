import { CommanderError } from "commander";
import { BeginAgain } from "./begin-again.ts";
import { createProgram } from "./create-program.ts";
import { plain } from "./describe/plain.ts";
import { fullDiskMessage } from "./full-disk.ts";
import { Interrupted } from "./interrupted.ts";
import type { Io } from "./io.ts";

/** Runs the command `level-zero` with its arguments. Exit code: 0 done, 1 the job failed, 2 wrong usage. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const program = await createProgram(argv, io);
    await program.parseAsync([...argv], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof BeginAgain) return main([...argv, ...error.flags], io);
    const { code, message } = await toFailure(error, io.env);
    if (message !== null) await io.stderr.write(`${message}\n`).catch(() => {});
    return code;
  }
}

/** How a run that did not come to its end is told. */
interface Failure {
  /** 0 if nothing is wrong after all, 1 for a failed job, 2 for wrong usage, 130 for an interrupted one, as shells have it. */
  readonly code: 0 | 1 | 2 | 130;
  /** One line; `null` if there is nothing to say, or all has been said. */
  readonly message: string | null;
}

/** The exit code and the line for whatever was thrown. With `LEVEL_ZERO_DEBUG=1` the stack comes with it. */
async function toFailure(error: unknown, env: Io["env"]): Promise<Failure> {
  // Commander has said it already.
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2, message: null };
  // The reader of our output has seen enough, as in `level-zero score … | head`.
  if (isClosedPipe(error)) return { code: 0, message: null };
  if (error instanceof Interrupted) return { code: 130, message: error.message };
  const { LevelZeroError } = await import("../../index.ts");
  const code = error instanceof LevelZeroError && error.code === "INVALID_OPTION" ? 2 : 1;
  if (env.LEVEL_ZERO_DEBUG === "1" && error instanceof Error) {
    return { code, message: error.stack ?? error.message };
  }
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof LevelZeroError) return { code, message: `error: ${plain(text)}` };
  const full = fullDiskMessage(error);
  if (full !== null) return { code, message: `error: ${plain(full)}` };
  return { code, message: `error: ${plain(text)} (unexpected; LEVEL_ZERO_DEBUG=1 shows where it came from)` };
}

function isClosedPipe(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}
