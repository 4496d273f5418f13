import { createReadStream } from "node:fs";
import { refuse } from "../../core/door/door.ts";
import { shown as got } from "../../core/door/shown.ts";
import { LevelZeroError } from "../../index.ts";
import { whyUnreadable } from "./why-unreadable.ts";

/** Bytes read from a file at a time: some 10 ms of work for who reads tickets, who has threads to feed meanwhile. */
const PIECE_BYTES = 32 * 1024;

/** A path, or bytes or text as they arrive: a Node stream, a web stream, `process.stdin`. */
export type TicketSource = string | AsyncIterable<Uint8Array | string>;

/** What a source holds, piece by piece. Throws `LevelZeroError` `UNREADABLE` if it is a file that cannot be read, and calls it `shown`. */
export async function* readPieces(
  source: TicketSource,
  shown = typeof source === "string" ? source : "",
): AsyncGenerator<Uint8Array | string> {
  if (typeof source !== "string") {
    if (typeof (source as Partial<typeof source> | null)?.[Symbol.asyncIterator] !== "function")
      refuse(
        "INVALID_INPUT",
        `The source must be a path, or bytes or text as they arrive, got ${got(source)}.`,
      );
    yield* source;
    return;
  }
  try {
    yield* createReadStream(source, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const message = `${slashes(shown)} cannot be read ${whyUnreadable(cause)}`;
    throw new LevelZeroError("UNREADABLE", message, { cause });
  }
}

/** A path as it is shown: with forward slashes. */
export function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}
