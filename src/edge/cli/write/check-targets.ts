import { LevelZeroError } from "../../../index.ts";
import { checkWritable } from "../../node/index.ts";
import type { Session } from "../session.ts";

/** Names of files on the command line; those left out are passed over, and so is `-`. */
type Names = readonly (string | null | undefined)[];

/**
 * Throws before any work is done if one of the `targets` cannot be written, or is one of the files that are `read`: it would be lost.
 * Calls a file what the user called it.
 */
export async function checkTargets(targets: Names, read: Names, session: Session): Promise<void> {
  const sources = new Set(given(read).map((path) => session.pathOf(path)));
  for (const path of given(targets)) {
    if (sources.has(session.pathOf(path))) {
      const message = `${path} is read by this run, and would be written over. Name another file to write to.`;
      throw new LevelZeroError("INVALID_OPTION", message);
    }
    await checkWritable(session.pathOf(path), path);
  }
}

function given(names: Names): string[] {
  return names.filter((name) => typeof name === "string" && name !== "-") as string[];
}
