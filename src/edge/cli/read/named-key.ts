import { LevelZeroError } from "../../../index.ts";

/** Makes something of a key; an error of it says where the key was given. */
export function namedKey<T>(place: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof LevelZeroError)) throw cause;
    throw new LevelZeroError(cause.code, `${place}: ${cause.message}`, { cause });
  }
}
