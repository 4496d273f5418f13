import { BeginAgain } from "./begin-again.ts";
import { createProgram } from "./create-program.ts";
import { toFailure } from "./failure.ts";
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
