import type { ColumnLookup } from "./columns.ts";
import { CsvRowReader } from "./csv-rows.ts";
import { JsonColumnsReader } from "./json-columns.ts";
import { JsonLinesReader } from "./json-lines.ts";
import { findJsonPlace } from "./json-place.ts";
import { JsonRowReader } from "./json-rows.ts";
import type { RowReader } from "./row-reader.ts";
import { type SniffResult, sniffDelimiter, sniffFormat, type TicketFormat } from "./sniff-format.ts";

/** Longest row by default: no real ticket comes near. */
const MAX_ROW_CHARS = 1_000_000;

/** Characters in which the rows of a JSON file are looked for. */
const HEAD_CHARS = 65_536;

/** Why a file cannot be read at all. */
interface FileProblem {
  readonly code: string;
  readonly message: string;
}

interface RowReaderOptions {
  readonly format?: TicketFormat;
  readonly path?: string;
  readonly delimiter?: string;
  readonly maxRowChars?: number;
}

/** The reader for a text that begins with `head`, or why there is none. */
export function createRowReader(
  head: string,
  columns: ColumnLookup,
  options: RowReaderOptions,
): RowReader | FileProblem {
  const found = formatOf(head, columns, options);
  const maxRowChars = options.maxRowChars ?? MAX_ROW_CHARS;
  if ("problem" in found) return PROBLEMS[found.problem];
  if (found.format === "csv")
    return new CsvRowReader(options.delimiter ?? found.delimiter, columns, maxRowChars);
  const place = findJsonPlace(head.slice(0, HEAD_CHARS).replace(/^\uFEFF/, ""), columns);
  // Pages one a line look like rows, but hold lists of them.
  const isPages = place !== null && /^(?:list|keyed)$/.test(place.kind) && place.path.length > 0;
  if (found.format === "jsonl" && !isPages) return new JsonLinesReader(maxRowChars, columns);
  return place?.kind === "columns"
    ? new JsonColumnsReader(place, columns)
    : new JsonRowReader(maxRowChars, place, columns);
}

function formatOf(head: string, columns: ColumnLookup, options: RowReaderOptions): SniffResult {
  const sniffed = sniffFormat(head, options.path ?? null, columns);
  if (options.format === undefined || ("problem" in sniffed && sniffed.problem !== "unknown")) return sniffed;
  if (options.format !== "csv") return { format: options.format };
  return { format: "csv", delimiter: sniffDelimiter(head, columns) };
}

const PROBLEMS: Readonly<Record<"empty" | "binary" | "markup" | "unknown", FileProblem>> = {
  empty: { code: "file-empty", message: "The file is empty. Expected tickets as CSV, JSON or JSON lines." },
  binary: {
    code: "file-not-text",
    message:
      "The file is not text (a workbook, an archive or a PDF?). Export the tickets as CSV, JSON or JSON lines.",
  },
  markup: {
    code: "file-markup",
    message:
      "The file is XML or HTML in which no element is a ticket. Export the tickets as CSV, JSON or JSON lines.",
  },
  unknown: {
    code: "file-format-unknown",
    message:
      'The file is no JSON, and its first line names no column that level-zero knows. Say what yours mean: --map subject="My title" (columns in a program).',
  },
};
