import { mergeBatches, type TicketBatch, TicketParser, type TicketReadOptions } from "../index.ts";
import { TextByteDecoder, type TextEncodingName } from "./decode-text.ts";
import { readPieces, slashes, type TicketSource } from "./read-pieces.ts";

/** How to read an export from a file or a stream. */
export interface ReadTicketsOptions extends TicketReadOptions {
  /** Found out from the bytes by default: UTF-8, UTF-16 or Windows-1252. */
  readonly encoding?: TextEncodingName;
}

/**
 * Reads an export of any size in batches; memory holds one batch, and the ids seen so far. Bad rows become issues of their
 * batch. Throws `LevelZeroError`: `UNREADABLE` if the file cannot be read, `INVALID_OPTION` for a wrong option.
 * `for await (const { tickets } of readTickets("incidents.csv")) …`
 */
export async function* readTickets(
  source: TicketSource,
  options: ReadTicketsOptions = {},
): AsyncGenerator<TicketBatch, void, undefined> {
  const { encoding, ...rest } = options;
  const parser = new TicketParser({ ...(typeof source === "string" && { path: slashes(source) }), ...rest });
  const decoder = new TextByteDecoder(encoding);
  for await (const piece of readPieces(source)) {
    const batch = parser.write(typeof piece === "string" ? piece : decoder.write(piece));
    if (hasNews(batch)) yield batch;
  }
  const last = mergeBatches([parser.write(decoder.end()), parser.end()]);
  if (hasNews(last)) yield last;
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

function hasNews(batch: TicketBatch): boolean {
  return batch.rows > 0 || batch.issues.length > 0;
}
