import { mustBe } from "../../core/door/door.ts";
import { isTexts, that } from "../../core/door/kinds.ts";
import { type PortalEvent, parseEvents } from "../../desk/event/index.ts";
import { type Issue, LevelZeroError } from "../../index.ts";
import { readText } from "./read-text.ts";

export interface ReadEvents {
  /** File after file, in the order of each. */
  readonly events: readonly PortalEvent[];
  readonly issues: readonly Issue[];
}

/**
 * Reads files of events, as `openEventFile` writes them. A line that is no event costs that line.
 * Throws `LevelZeroError` with code `UNREADABLE` for a file that cannot be read.
 * @param paths of the files
 */
export async function readEvents(paths: readonly string[]): Promise<ReadEvents> {
  mustBe(files, paths, "readEvents: the files");
  const events: PortalEvent[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    const { text, note } = await readText(path);
    if (text === null) throw new LevelZeroError("UNREADABLE", `${path}: ${note.message}`);
    const parsed = parseEvents(text, { path });
    for (const event of parsed.events) events.push(event);
    issues.push(...parsed.issues);
  }
  return { events, issues };
}

const files = that<readonly string[]>(isTexts, 'a list of files, such as ["portal-events.jsonl"]');
