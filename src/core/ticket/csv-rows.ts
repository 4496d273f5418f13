import type { ColumnLookup } from "./columns.ts";
import { type CsvRecord, CsvRecordReader, csvCells } from "./csv-records.ts";
import { isHeaderRow } from "./header-row.ts";
import { type ReadRow, type RowReader, rejectedRow, tooLongRow } from "./row-reader.ts";
import { TableRows } from "./table-rows.ts";

/** Rows of a CSV file as objects. */
export class CsvRowReader implements RowReader {
  readonly format = "csv";
  readonly delimiter: string;
  readonly #quotes = new BackslashQuotes();
  readonly #records: CsvRecordReader;
  readonly #columns: ColumnLookup;
  readonly #table: TableRows;
  readonly #maxRowChars: number;
  /** Whether each row is one quoted cell, as in a sheet of one column that was saved as CSV twice; `null` before the first row. */
  #isWrapped: boolean | null = null;
  /** Of the row read last. */
  #cells = 0;

  constructor(delimiter: string, columns: ColumnLookup, maxRowChars: number) {
    this.delimiter = delimiter;
    this.#records = new CsvRecordReader(delimiter, maxRowChars);
    this.#columns = columns;
    this.#table = new TableRows(columns);
    this.#maxRowChars = maxRowChars;
  }

  write(text: string): readonly ReadRow[] {
    return this.#records.write(this.#quotes.write(text)).flatMap((record) => this.#read(record));
  }

  end(): readonly ReadRow[] {
    const ended = this.#records.write(this.#quotes.end()).flatMap((record) => this.#read(record));
    const width = this.#cells;
    const open = this.#records.end();
    const last = open.flatMap((record) => this.#read(record));
    // A footer has but one cell.
    const isCut = open.some(
      (record) => "cells" in record && record.cells.length > 1 && record.cells.length < width,
    );
    return [...ended, ...last, ...this.#table.end(), ...(isCut ? [cutOff(open[0]!.line)] : [])];
  }

  #read(record: CsvRecord): readonly ReadRow[] {
    const { line } = record;
    if ("broken" in record) return [this.#brokenRow(record)];
    const cells = this.#unwrapped(record.cells);
    this.#cells = cells.length;
    const rows = this.#table.read({ line, cells });
    return record.odd === true ? [textAfterQuote(line), ...rows] : rows;
  }

  #unwrapped(cells: readonly string[]): readonly string[] {
    const [cell = ""] = cells;
    if (this.#isWrapped === false || cells.length !== 1 || !cell.includes(this.delimiter)) {
      if (cell !== "") this.#isWrapped ??= false;
      return cells;
    }
    const inside = csvCells(cell, this.delimiter);
    this.#isWrapped ??= isHeaderRow(inside, this.#columns, true);
    return this.#isWrapped ? inside : cells;
  }

  #brokenRow({ line, broken }: { readonly line: number; readonly broken: "quote" | "too-long" }): ReadRow {
    if (broken === "too-long") return tooLongRow(line, this.#maxRowChars);
    return rejectedRow(
      line,
      "csv-quote-open",
      "A quote that opens in this row is never closed. Reading went on at the next line.",
    );
  }
}

/** A file that is still being written, or whose download broke off. */
function cutOff(line: number): ReadRow {
  const message =
    "The last row has fewer cells than the one before, and no line end: the file seems to be cut off. Export it again, as rows may be missing.";
  return { type: "remark", severity: "warning", code: "csv-cut-off", message, line };
}

/** Every spreadsheet joins `"VPN" down` to one cell. */
function textAfterQuote(line: number): ReadRow {
  const message =
    "Text stands between a closing quote and the next delimiter. It was read as part of the cell, as a spreadsheet does: look whether the row is as it should be.";
  return { type: "remark", severity: "warning", code: "csv-text-after-quote", message, line };
}

/** A quote after a backslash within a text, and a quote doubled within one, as every other CSV has it. */
const BACKSLASHED = /[^\\,;\t|\r\n]\\"[^",;\t|\r\n]/;
const DOUBLED = /[^",;\t|\r\n]""[^",;\t|\r\n]/;

/** So much of the first piece is looked at, so that pieces of any size are taken alike. */
const HEAD_CHARS = 65_536;

function isBackslashed(head: string): boolean {
  return BACKSLASHED.test(head) && !DOUBLED.test(head);
}

/**
 * Text of a CSV in which databases have put a backslash before quotes, as any other CSV has it: quotes doubled, `\\` one backslash. A file is
 * taken for one by its first piece.
 */
class BackslashQuotes {
  #isOn: boolean | null = null;
  /** A backslash at the end of a piece: what it stands before comes with the next one. */
  #held = "";

  write(text: string): string {
    this.#isOn ??= isBackslashed(text.slice(0, HEAD_CHARS));
    if (!this.#isOn) return text;
    const all = this.#held + text;
    this.#held = /(?:^|[^\\])(?:\\\\)*\\$/.test(all) ? "\\" : "";
    const whole = this.#held === "" ? all : all.slice(0, -1);
    return whole.replace(/\\([\\"])/g, (_, char: string) => (char === '"' ? '""' : "\\"));
  }

  end(): string {
    return this.#held;
  }
}
