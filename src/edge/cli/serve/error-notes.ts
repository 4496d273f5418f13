import { plain } from "../describe/plain.ts";

/** Milliseconds in which one message is told once. */
const PAUSE_MS = 60_000;
/** Messages remembered at most. */
const MAX_KNOWN = 100;

/** Tells of errors, and of one that comes with each request only now and then: a full disk must not fill the log as well. */
export function createErrorNotes(
  note: (line: string) => void,
  elapsedMs: () => number,
): (error: unknown) => void {
  const toldAt = new Map<string, number>();
  return (error) => {
    const message = plain(String(error));
    const now = elapsedMs();
    if (now - (toldAt.get(message) ?? Number.NEGATIVE_INFINITY) < PAUSE_MS) return;
    toldAt.delete(message);
    toldAt.set(message, now);
    if (toldAt.size > MAX_KNOWN) toldAt.delete(toldAt.keys().next().value!);
    note(`error: ${message}`);
  };
}
