import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { func, text, that } from "../../core/door/kinds.ts";
import {
  mergeBatches,
  type TicketBatch,
  type TicketMapping,
  type TicketReadOptions,
} from "../../core/ticket/index.ts";
import { TextByteDecoder, type TextEncodingName } from "./decode-text.ts";
import { EncodingWatch } from "./encoding-watch.ts";
import { ExportText } from "./export-text.ts";
import { readPieces, slashes, type TicketSource } from "./read-pieces.ts";
import { isWorkbook, readWorkbook } from "./read-workbook.ts";
import type { ChooseTableOptions } from "./workbook-table.ts";

/** How to read an export from a file or a stream. */
export interface ReadTicketsOptions extends TicketReadOptions {
  /** Found out from the bytes by default: UTF-8, UTF-16, Windows-1252, or another one that they are surely in. */
  readonly encoding?: TextEncodingName;
  /** The sheet of a workbook to read, and no other; by default the one with most tickets, and all with the same columns. */
  readonly sheet?: string;
  /** Called once, at the end, with how the columns were understood. */
  readonly onMapping?: (mapping: TicketMapping) => void;
}

const readable = that(
  (value) =>
    typeof value === "string" ||
    typeof (value as Partial<AsyncIterable<unknown>> | null)?.[Symbol.asyncIterator] === "function",
  "a path, or a stream of bytes or text",
);

/** Of the parser's options the parser takes care. */
const parsers = that<never>(() => true, "an option of parseTickets");

const ownDoor = optionsDoor<ReadTicketsOptions>("readTickets", {
  encoding: parsers,
  sheet: text,
  onMapping: func("(mapping) => { … }"),
  format: parsers,
  path: text,
  dateFormat: parsers,
  columns: parsers,
  values: parsers,
  delimiter: parsers,
  duplicates: parsers,
  maxRowChars: parsers,
  pseudonymOf: parsers,
});

/** Milliseconds of work that an export may take, and that each megabyte may take more: some thirty times what ordinary ones do. */
const TIME_MS = 120_000;
const TIME_MS_PER_MB = 1_000;

/**
 * Reads an export of any size in batches; memory holds one batch, and the ids seen so far. Bad rows become issues of their
 * batch. A workbook (`.xlsx`) is read whole, by the optional package `@e965/xlsx`, in a
 * thread of its own: one that takes more than two minutes, or too much memory, is an issue and has no rows. Any other export that takes more
 * than two minutes of work, and a second a megabyte, is read up to there, and an issue says so. Throws `LevelZeroError`: `UNREADABLE` if the file cannot be read, `INVALID_OPTION` for a wrong option.
 * `for await (const { tickets } of readTickets("incidents.csv")) …`
 */
export function readTickets(
  source: TicketSource,
  options: ReadTicketsOptions = {},
): AsyncGenerator<TicketBatch, void, undefined> {
  return readTicketsWithin(TIME_MS, source, options);
}

/** The same with another bound, in milliseconds. */
export async function* readTicketsWithin(
  timeMs: number,
  source: TicketSource,
  options: ReadTicketsOptions,
): AsyncGenerator<TicketBatch, void, undefined> {
  mustBe(readable, source, "readTickets: the source");
  const { encoding, onMapping, sheet: _, ...rest } = ownDoor(options);
  const path = typeof source === "string" ? source : null;
  const shown = slashes(rest.path ?? path ?? "");
  const workbook =
    path === null || !isWorkbook(path) ? null : await readWorkbook(path, shown, workbookOptions(options));
  if (workbook?.isGivenUp) {
    yield { tickets: [], rejectedRows: 0, rows: 0, issues: workbook.issues };
    return;
  }
  const decoder = new TextByteDecoder(encoding);
  const letters = new EncodingWatch();
  const text = new ExportText(rest, shown, workbook !== null);
  let spareMs = timeMs;
  for await (const piece of workbook?.pieces ?? readPieces(source, shown)) {
    const begun = performance.now();
    const more = typeof piece === "string" ? piece : decoder.write(piece);
    letters.see(more);
    const batch = text.write(more);
    spareMs += (more.length / 1e6) * TIME_MS_PER_MB - (performance.now() - begun);
    if (hasNews(batch)) yield batch;
    if (spareMs > 0) continue;
    yield givenUp(shown, timeMs);
    return;
  }
  const tail = decoder.end();
  letters.see(tail);
  for (const batch of text.end(tail)) if (hasNews(batch)) yield batch;
  const last = text.parser.end();
  const guessed = encoding === undefined && workbook === null ? decoder.encoding : null;
  const said = [...(workbook?.issues ?? []), ...letters.issues(guessed, shown || null)];
  if (hasNews(last) || said.length > 0) yield { ...last, issues: [...last.issues, ...said] };
  onMapping?.({
    ...text.parser.mapping,
    encoding: text.isXml ? "xml" : workbook === null ? decoder.encoding : "workbook",
  });
}

/** What is said of an export that took too long. */
function givenUp(path: string, timeMs: number): TicketBatch {
  const message = `The file takes more than ${timeMs / 1000} seconds to read, which no export does: what follows the tickets read so far was left out. Is one of its cells damaged?`;
  const issue = {
    severity: "error",
    code: "file-too-slow",
    message,
    path,
    line: null,
    column: null,
  } as const;
  return { tickets: [], rejectedRows: 0, rows: 0, issues: [issue] };
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

function workbookOptions({ sheet, columns }: ReadTicketsOptions): ChooseTableOptions {
  return { ...(sheet !== undefined && { sheet }), ...(columns !== undefined && { columns }) };
}

function hasNews(batch: TicketBatch): boolean {
  return batch.rows > 0 || batch.issues.length > 0;
}
