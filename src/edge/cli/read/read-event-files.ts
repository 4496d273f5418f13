import { type PortalEvent, parseEvents } from "../../../desk/event/index.ts";
import { LevelZeroError } from "../../../index.ts";
import type { Session } from "../session.ts";
import { readNamedText } from "./read-named-text.ts";

/**
 * The events of several files; lines that are none go into `session.issues`. Throws `LevelZeroError` for a file that cannot be read,
 * or that has lines and no event.
 */
export async function readEventFiles(paths: readonly string[], session: Session): Promise<PortalEvent[]> {
  const all: PortalEvent[] = [];
  for (const path of paths) {
    const { events, issues } = parseEvents(await readNamedText(path, session), {
      path: path.replaceAll("\\", "/"),
    });
    if (events.length === 0 && issues.length > 0) throw noEvents(path);
    session.issues.add(issues);
    for (const event of events) all.push(event);
  }
  return all;
}

function noEvents(path: string): LevelZeroError {
  const message = `${path} holds no events: expected lines of JSON as \`level-zero serve --events\` writes them. Name such a file.`;
  return new LevelZeroError("FOREIGN_FILE", message);
}
