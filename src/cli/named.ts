import { LevelZeroError } from "../index.ts";

/** Runs `read`; an error of it names the file. */
export async function named<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof LevelZeroError) {
      throw new LevelZeroError(cause.code, `${path}: ${cause.message}`, { cause });
    }
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    throw new LevelZeroError(
      "UNREADABLE",
      `${path} cannot be read (${reason}). Check that it is a file and that you may read it.`,
      { cause },
    );
  }
}
