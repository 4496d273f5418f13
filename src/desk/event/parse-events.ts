import { optionsDoor } from "../../core/door/door.ts";
import { orNull, text as plainText } from "../../core/door/kinds.ts";
import { mustSay } from "../../core/door/takes.ts";
import type { Issue } from "../../core/issue.ts";
import { jsonOrNull } from "../../core/text/json.ts";
import type { PortalEvent } from "./event.ts";
import { readEvent } from "./read-event.ts";

export interface ParsedEvents {
  /** In the order of the file. */
  readonly events: readonly PortalEvent[];
  /** A line that is no event costs that line. */
  readonly issues: readonly Issue[];
}

const door = optionsDoor<{ readonly path?: string | null }>("parseEvents", { path: orNull(plainText) });

/**
 * Reads a file of events, one JSON object a line, as `openEventFile` writes it. `path` is named in issues. Never throws.
 * @param text JSON Lines
 * @param options `path`: the file, named in issues
 */
export function parseEvents(text: string, options: { readonly path?: string | null } = {}): ParsedEvents {
  mustSay(text, "parseEvents: the file");
  const { path = null } = door(options);
  const events: PortalEvent[] = [];
  const issues: Issue[] = [];
  text.split("\n").forEach((line, at) => {
    if (line.trim() === "") return;
    const event = readEvent(jsonOrNull(line));
    if (event !== null) events.push(event);
    else issues.push({ ...NO_EVENT, path, line: at + 1, column: null });
  });
  return { events, issues };
}

const NO_EVENT = {
  severity: "error",
  code: "event-invalid",
  message:
    "Expected an event as the portal writes it: a JSON object with type, at, session and what the type needs. The line was left out.",
} as const;
