import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type PortalEvent, parseEvents } from "../../../desk/event/index.ts";
import { LevelZeroError } from "../../../index.ts";
import type { Session } from "../session.ts";

/**
 * The events of several files one after another, the file that begins earliest first; memory holds a line. Lines that are none go into
 * `session.issues`. Throws `LevelZeroError` for a file that cannot be read, or that has lines and no event.
 */
export async function* streamEventFiles(
  paths: readonly string[],
  session: Session,
): AsyncGenerator<PortalEvent> {
  const begun = await Promise.all(
    paths.map(async (path) => ({ path, at: await firstMoment(path, session) })),
  );
  for (const { path } of begun.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)))
    yield* eventsOf(path, session);
}

async function firstMoment(path: string, session: Session): Promise<number> {
  for await (const line of linesOf(path, session)) {
    const [event] = parseEvents(line).events;
    if (event !== undefined) return Date.parse(event.at);
  }
  return 0;
}

async function* eventsOf(path: string, session: Session): AsyncGenerator<PortalEvent> {
  const shown = path.replaceAll("\\", "/");
  let [events, lines, bad] = [0, 0, 0];
  for await (const text of linesOf(path, session)) {
    lines++;
    const read = parseEvents(text, { path: shown });
    yield* read.events;
    events += read.events.length;
    // One in a thousand may be damaged; a file of nothing else must not fill the memory with remarks.
    if (read.issues.length > 0 && bad++ < 1000)
      session.issues.add(read.issues.map((issue) => ({ ...issue, line: lines })));
  }
  if (events > 0 || bad === 0) return;
  const message = `${path} holds no events: expected lines of JSON as \`level-zero serve --events\` writes them. Name such a file.`;
  throw new LevelZeroError("FOREIGN_FILE", message);
}

async function* linesOf(path: string, session: Session): AsyncGenerator<string> {
  const stream = createReadStream(session.pathOf(path), { encoding: "utf8" });
  try {
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    const message = `${path}: The file cannot be read (${reason}). Name a file of events.`;
    throw new LevelZeroError("UNREADABLE", message, { cause });
  } finally {
    stream.destroy();
  }
}
