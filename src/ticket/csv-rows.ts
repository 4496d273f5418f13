import type { ColumnLookup, TicketField } from "./columns.ts";
import { type CsvRecord, CsvRecordReader } from "./csv-records.ts";
import { type ReadRow, type RowReader, rejectedRow, tooLongRow } from "./row-reader.ts";

/** Known columns that make a record a header, and records that are looked at for one. */
const MIN_KNOWN = 2;
const MAX_EARLY = 10;

type Whole = Extract<CsvRecord, { readonly cells: readonly string[] }>;

/** Rows of a CSV file as objects: the first record names the columns; columns of one name become a list. */
export class CsvRowReader implements RowReader {
  readonly format = "csv";
  readonly delimiter: string;
  readonly #records: CsvRecordReader;
  readonly #columns: ColumnLookup;
  readonly #maxRowChars: number;
  #header: readonly string[] | null = null;
  /** Records before a header was found. */
  #early: Whole[] = [];
  /** Cells that a row must have at least: up to its id, and up to its first text. */
  #needed = 0;

  constructor(delimiter: string, columns: ColumnLookup, maxRowChars: number) {
    this.delimiter = delimiter;
    this.#records = new CsvRecordReader(delimiter, maxRowChars);
    this.#columns = columns;
    this.#maxRowChars = maxRowChars;
  }

  write(text: string): readonly ReadRow[] {
    return this.#records.write(text).flatMap((record) => this.#read(record));
  }

  end(): readonly ReadRow[] {
    const last = this.#records.end().flatMap((record) => this.#read(record));
    return [...last, ...this.#settle()];
  }

  #read(record: CsvRecord): readonly ReadRow[] {
    const { line } = record;
    if ("broken" in record) return [this.#brokenRow(record)];
    if (record.cells.every((cell) => cell.trim() === "")) return [];
    const remarks = record.odd === true ? [textAfterQuote(line)] : [];
    if (this.#header === null) return [...remarks, ...this.#seekHeader(record)];
    return [...remarks, this.#toRow(record.cells, this.#header, line)];
  }

  /** Reports put a title and their filters above the header: it is the first of a few records that names two columns we know. */
  #seekHeader(record: Whole): readonly ReadRow[] {
    const known = record.cells.filter((cell) => this.#columns.find(cell.trim()) !== null).length;
    if (known >= MIN_KNOWN) {
      const remark = this.#early.length === 0 ? [] : [headerBelow(record.line)];
      this.#early = [];
      return [...remark, ...this.#readHeader(record.cells)];
    }
    // Excel writes its delimiter above the header.
    if (record.cells.length <= 2 && /^\s*sep=/i.test(record.cells[0] ?? "")) return [];
    this.#early.push(record);
    return this.#early.length < MAX_EARLY ? [] : this.#settle();
  }

  /** No record looks like a header: the first one is it, as in any CSV. */
  #settle(): readonly ReadRow[] {
    const [first, ...rest] = this.#early.splice(0);
    if (first === undefined) return [];
    const remarks = this.#readHeader(first.cells);
    return [...remarks, ...rest.map(({ cells, line }) => this.#toRow(cells, this.#header!, line))];
  }

  #brokenRow({ line, broken }: { readonly line: number; readonly broken: "quote" | "too-long" }): ReadRow {
    if (broken === "too-long") return tooLongRow(line, this.#maxRowChars);
    return rejectedRow(
      line,
      "csv-quote-open",
      "A quote that opens in this row is never closed. Reading went on at the next line.",
    );
  }

  #readHeader(cells: readonly string[]): readonly ReadRow[] {
    const header = cells.map((cell) => cell.trim());
    this.#header = header;
    const textAt = firstOf(header, this.#columns, ["subject", "description"]);
    this.#needed = Math.max(firstOf(header, this.#columns, ["id"]), textAt) + 1;
    return textAt < 0 ? [noText(header)] : this.#has(header, "description") ? [] : [NO_DESCRIPTION];
  }

  #has(header: readonly string[], field: TicketField): boolean {
    return firstOf(header, this.#columns, [field]) >= 0;
  }

  #toRow(cells: readonly string[], header: readonly string[], line: number): ReadRow {
    const surplus = cells.slice(header.length).some((cell) => cell.trim() !== "");
    if (surplus || cells.length < this.#needed) {
      const message = `Cells in the row: ${cells.length}, in the header: ${header.length}. Is a quote or a delimiter missing?`;
      return rejectedRow(line, "csv-cell-count", message);
    }
    return { type: "row", line, value: toObject(cells, header) };
  }
}

function toObject(cells: readonly string[], header: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = Object.create(null);
  for (const [i, name] of header.entries()) {
    const cell = cells[i] ?? "";
    const held = row[name];
    if (held === undefined) row[name] = cell;
    else if (Array.isArray(held)) held.push(cell);
    else row[name] = [held, cell];
  }
  return row;
}

/** Index of the first column with one of these meanings; -1 if there is none. */
function firstOf(header: readonly string[], columns: ColumnLookup, fields: readonly TicketField[]): number {
  return header.findIndex((name) => {
    const field = columns.find(name)?.field;
    return field !== undefined && fields.includes(field);
  });
}

function headerBelow(line: number): ReadRow {
  const message = `The column names are in line ${line}: the lines above them were taken for a title, and left out.`;
  return { type: "remark", severity: "warning", code: "header-not-first", message };
}

/** Every spreadsheet joins `"VPN" down` to one cell. */
function textAfterQuote(line: number): ReadRow {
  const message =
    "Text stands between a closing quote and the next delimiter. It was read as part of the cell, as a spreadsheet does: look whether the row is as it should be.";
  return { type: "remark", severity: "warning", code: "csv-text-after-quote", message, line };
}

/** Zendesk's CSV has subjects only. */
const NO_DESCRIPTION: ReadRow = {
  type: "remark",
  severity: "warning",
  code: "description-column-missing",
  message:
    "No column holds a description: tickets are judged by their subjects alone. An export as JSON may have more.",
};

/** Names no column: in a file without a header they are ticket text. */
function noText(header: readonly string[]): ReadRow {
  const message = `None of the ${header.length} columns of the first line holds the ticket's text. Say which one does: --map subject="My title" (columns in a program).`;
  return { type: "remark", severity: "warning", code: "text-column-missing", message };
}
