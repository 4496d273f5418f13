import { readFile, stat } from "node:fs/promises";
import { type GapState, loadGapState } from "../../../desk/follow/index.ts";
import type { Session } from "../session.ts";
import { named } from "./named.ts";

/** What a run left in a file of `--state`; `null` without one, and before the first run has written it. Errors name the file. */
export async function readGapState(path: string | null, session: Session): Promise<GapState | null> {
  if (path === null || (await stat(session.pathOf(path)).catch(() => null)) === null) return null;
  return named(path, async () => loadGapState(await readFile(session.pathOf(path), "utf8")));
}
