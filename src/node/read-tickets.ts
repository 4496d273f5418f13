import { createReadStream } from "node:fs";
import {
  LevelZeroError,
  mergeBatches,
  type TicketBatch,
  type TicketMapping,
  TicketParser,
  type TicketReadOptions,
} from "../index.ts";
import { TextByteDecoder, type TextEncodingName } from "./decode-text.ts";

/** Bytes read from a file at a time. */
const PIECE_BYTES = 256 * 1024;

/** How to read an export from a file or a stream. */
export interface ReadTicketsOptions extends TicketReadOptions {
  /** Found out from the bytes by default: UTF-8, UTF-16 or Windows-1252. */
  readonly encoding?: TextEncodingName;
  /** Called once, at the end, with how the columns were understood. */
  readonly onMapping?: (mapping: TicketMapping) => void;
}

/** A path, or bytes or text as they arrive: a Node stream, a web stream, `process.stdin`. */
export type TicketSource = string | AsyncIterable<Uint8Array | string>;

/**
 * Reads an export of any size in batches; memory holds one batch, and the ids seen so far. Bad rows become issues of their
 * batch. Throws `LevelZeroError`: `UNREADABLE` if the file cannot be read, `INVALID_OPTION` for a wrong option.
 * `for await (const { tickets } of readTickets("incidents.csv")) …`
 */
export async function* readTickets(
  source: TicketSource,
  options: ReadTicketsOptions = {},
): AsyncGenerator<TicketBatch, void, undefined> {
  const { encoding, onMapping, ...rest } = options;
  const parser = new TicketParser({ ...(typeof source === "string" && { path: slashes(source) }), ...rest });
  const decoder = new TextByteDecoder(encoding);
  for await (const piece of pieces(source)) {
    const batch = parser.write(typeof piece === "string" ? piece : decoder.write(piece));
    if (hasNews(batch)) yield batch;
  }
  const last = mergeBatches([parser.write(decoder.end()), parser.end()]);
  if (hasNews(last)) yield last;
  onMapping?.({ ...parser.mapping, encoding: decoder.encoding });
}

/** Reads a whole export into memory, as one batch. Throws as `readTickets` does. */
export async function readAllTickets(
  source: TicketSource,
  options: ReadTicketsOptions = {},
): Promise<TicketBatch> {
  const batches: TicketBatch[] = [];
  for await (const batch of readTickets(source, options)) batches.push(batch);
  return mergeBatches(batches);
}

async function* pieces(source: TicketSource): AsyncGenerator<Uint8Array | string> {
  if (typeof source !== "string") {
    yield* source;
    return;
  }
  try {
    yield* createReadStream(source, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    const message = `${slashes(source)} cannot be read (${reason}). Check that it is a file and that you may read it.`;
    throw new LevelZeroError("UNREADABLE", message, { cause });
  }
}

function hasNews(batch: TicketBatch): boolean {
  return batch.rows > 0 || batch.issues.length > 0;
}

function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}
