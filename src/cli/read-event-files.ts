import type { PortalEvent } from "../index.ts";
import { readEvents } from "../node/index.ts";
import type { Session } from "./session.ts";

/** The events of several files; lines that are none go into `session.issues`. Throws `LevelZeroError` for an unreadable file. */
export async function readEventFiles(paths: readonly string[], session: Session): Promise<PortalEvent[]> {
  const all: PortalEvent[] = [];
  for (const path of paths) {
    const { events, issues } = await readEvents([session.pathOf(path)]);
    session.issues.add(issues.map((issue) => ({ ...issue, path: path.replaceAll("\\", "/") })));
    for (const event of events) all.push(event);
  }
  return all;
}
