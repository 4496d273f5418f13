import type { ColumnLookup } from "./columns.ts";
import { type ReadRow, type RowReader, rejectedRow, tooLongRow } from "./row-reader.ts";
import { TableRows } from "./table-rows.ts";

/** One JSON object a line, or one list of cells. A broken line costs that line; blank lines are no rows. Holds at most one row of `maxRowChars`. */
export class JsonLinesReader implements RowReader {
  readonly format = "jsonl";
  readonly #maxRowChars: number;
  /** Of lines that are lists of cells, the first of which names the columns. */
  readonly #table: TableRows;
  #parts: string[] = [];
  #length = 0;
  #line = 1;

  constructor(maxRowChars: number, columns: ColumnLookup) {
    this.#maxRowChars = maxRowChars;
    this.#table = new TableRows(columns);
  }

  write(text: string): readonly ReadRow[] {
    const rows: ReadRow[] = [];
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      this.#add(text.slice(start, end));
      this.#finish(rows);
      start = end + 1;
    }
    this.#add(text.slice(start));
    return rows;
  }

  end(): readonly ReadRow[] {
    const rows: ReadRow[] = [];
    this.#finish(rows);
    return [...rows, ...this.#table.end()];
  }

  #rowsOf(row: ReadRow): readonly ReadRow[] {
    if (row.type !== "row" || !Array.isArray(row.value))
      return row.type === "row" && isBulkAction(row.value) ? [] : [row];
    return this.#table.read({ line: row.line, cells: row.value });
  }

  /** Counts what is too long without keeping it. */
  #add(part: string): void {
    this.#length += part.length;
    if (this.#length <= this.#maxRowChars) this.#parts.push(part);
    else this.#parts = [];
  }

  #finish(rows: ReadRow[]): void {
    const text = this.#parts.join("");
    if (this.#length > this.#maxRowChars) rows.push(tooLongRow(this.#line, this.#maxRowChars));
    else if (text.trim() !== "") rows.push(...this.#rowsOf(parseJsonRow(text, this.#line)));
    this.#parts = [];
    this.#length = 0;
    this.#line++;
  }
}

/** The value of one row's JSON text, or why there is none. The parser's own message is left out: it quotes the text. */
export function parseJsonRow(text: string, line: number): ReadRow {
  const value =
    parsed(LONG_NUMBER.test(text) ? text.replace(LONG_NUMBERS, quoted) : text) ??
    parsed(text.replace(NO_NUMBER, "null"));
  if (value === undefined)
    return rejectedRow(line, "json-invalid", "The row is not valid JSON. Export it again, or mend the line.");
  // An object that was written as a string.
  const inner = typeof value === "string" && /^\s*\{/.test(value) ? parsed(value) : undefined;
  return { type: "row", line, value: inner ?? value };
}

/** `undefined` for text that is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ids that no number of JavaScript holds: two of them would be one. */
const LONG_NUMBER = /\d{16}/;
const LONG_NUMBERS = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])\d{16,}(?![\d.eE])/g;

function quoted(found: string): string {
  return found.startsWith('"') ? found : `"${found}"`;
}

/** What Python and JavaScript write for no number, which is no JSON. */
const NO_NUMBER = /(?<=[:,[]\s{0,9})(?:NaN|-?Infinity)(?=\s{0,9}[,}\]])/g;

/** The lines between rows in a bulk file of Elasticsearch: `{"index": {"_id": "7"}}`. */
function isBulkAction(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const [[key, about] = [], ...others] = Object.entries(value);
  if (others.length > 0 || !/^(?:index|create|update)$/.test(key ?? "")) return false;
  return (
    typeof about === "object" && about !== null && Object.keys(about).every((name) => name.startsWith("_"))
  );
}
