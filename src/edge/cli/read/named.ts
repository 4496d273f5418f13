import { LevelZeroError } from "../../../index.ts";

/** What to do about a code of the file system. */
const NEXT: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file: check its name and the folder you are in.",
  EISDIR: "It is a folder: name a file in it.",
};

/** Runs `read`; an error of it names the file. */
export async function named<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof LevelZeroError) {
      throw new LevelZeroError(cause.code, `${path}: ${cause.message}`, { cause });
    }
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    const next = NEXT[code] ?? "Check that it is a file and that you may read it.";
    throw new LevelZeroError("UNREADABLE", `${path} cannot be read (${code}). ${next}`, { cause });
  }
}
