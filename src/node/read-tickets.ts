import {
  mergeBatches,
  type TicketBatch,
  type TicketMapping,
  TicketParser,
  type TicketReadOptions,
} from "../index.ts";
import { TextByteDecoder, type TextEncodingName } from "./decode-text.ts";
import { readPieces, slashes, type TicketSource } from "./read-pieces.ts";
import { isWorkbook, readWorkbook } from "./read-workbook.ts";

/** How to read an export from a file or a stream. */
export interface ReadTicketsOptions extends TicketReadOptions {
  /** Found out from the bytes by default: UTF-8, UTF-16 or Windows-1252. */
  readonly encoding?: TextEncodingName;
  /** Called once, at the end, with how the columns were understood. */
  readonly onMapping?: (mapping: TicketMapping) => void;
}

/**
 * Reads an export of any size in batches; memory holds one batch, and the ids seen so far. Bad rows become issues of their
 * batch. A workbook (`.xlsx`) is read whole, by the optional package `@e965/xlsx`. Throws `LevelZeroError`: `UNREADABLE` if the file cannot be read, `INVALID_OPTION` for a wrong option.
 * `for await (const { tickets } of readTickets("incidents.csv")) …`
 */
export async function* readTickets(
  source: TicketSource,
  options: ReadTicketsOptions = {},
): AsyncGenerator<TicketBatch, void, undefined> {
  const { encoding, onMapping, ...rest } = options;
  const path = typeof source === "string" ? source : null;
  const shown = slashes(rest.path ?? path ?? "");
  const workbook = path !== null && isWorkbook(path);
  const parser = new TicketParser({
    ...rest,
    ...(shown !== "" && { path: shown }),
    ...(workbook && { format: "jsonl" }),
  });
  const decoder = new TextByteDecoder(encoding);
  for await (const piece of workbook ? readWorkbook(path, shown) : readPieces(source, shown)) {
    const batch = parser.write(typeof piece === "string" ? piece : decoder.write(piece));
    if (hasNews(batch)) yield batch;
  }
  const last = mergeBatches([parser.write(decoder.end()), parser.end()]);
  if (hasNews(last)) yield last;
  onMapping?.({ ...parser.mapping, encoding: workbook ? "workbook" : decoder.encoding });
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
