import { cellText } from "./cell-text.ts";
import type { ColumnLookup } from "./columns.ts";
import { FooterWatch } from "./footer-watch.ts";
import { isHeaderRow } from "./header-row.ts";
import { type ReadRow, rejectedRow } from "./row-reader.ts";
import type { TicketField } from "./ticket-field.ts";

/** One record of a table. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly unknown[];
}

/** Records that are looked at for a header. */
const MAX_EARLY = 50;

/** Characters that a spreadsheet's cell holds at most: a longer text was cut there. */
const MAX_CELL_CHARS = 32_767;

/**
 * Rows of a table as objects: the first record that looks like a header names the columns, and columns of one name become a list. Titles
 * above it, header rows that come again, totals and notes below are left out, with a remark.
 */
export class TableRows {
  readonly #columns: ColumnLookup;
  readonly #footers: FooterWatch;
  #header: readonly string[] | null = null;
  /** The same without the numbers that pandas puts behind names that come again. */
  #names: readonly string[] = [];
  /** Records before a header was found. */
  #early: TableRecord[] = [];
  /** Cells that a row must have at least: up to its id, and up to its first text. */
  #needed = 0;
  #headersAgain = 0;
  #rows = 0;
  #cutCells = 0;

  constructor(columns: ColumnLookup) {
    this.#columns = columns;
    this.#footers = new FooterWatch();
  }

  /** Names the columns, for a table whose names do not stand in its first row. */
  name(header: readonly string[]): readonly ReadRow[] {
    return this.#readHeader(header);
  }

  read(record: TableRecord): readonly ReadRow[] {
    const first = record.cells[0];
    const isJoined = typeof first === "string" && first.startsWith("\uFEFF");
    const cells = isJoined ? [first.slice(1), ...record.cells.slice(1)] : record.cells;
    if (cells.every(isBlank)) return [];
    const header = this.#header;
    if (header === null) return this.#seekHeader({ line: record.line, cells });
    if (isSameHeader(cells, header)) {
      this.#headersAgain++;
      return [];
    }
    // Files that were put one behind another: the second may have other columns. Some programs write names and labels, or types.
    const isBelow = this.#rows++ === 0;
    if ((isJoined || isSameName(cells[0], header[0]!)) && isHeaderRow(cells, this.#columns, false)) {
      this.#headersAgain++;
      return isBelow && cells.length === header.length ? [] : this.#readHeader(cells);
    }
    if (isBelow && isRowOfTypes(cells)) return [];
    return this.#footers.pass({ line: record.line, cells }).map((row) => this.#toRow(row, header));
  }

  /** The rest. Called once, after the last record. */
  end(): readonly ReadRow[] {
    return [...this.#settle(), ...this.#remarks()];
  }

  #seekHeader(record: TableRecord): readonly ReadRow[] {
    if (isHeaderRow(record.cells, this.#columns, this.#early.length === 0)) {
      const remark = this.#early.length === 0 ? [] : [headerBelow(record.line)];
      this.#early = [];
      return [...remark, ...this.#readHeader(record.cells)];
    }
    // Excel writes its delimiter above the header.
    if (record.cells.length <= 2 && /^\s*sep=/i.test(textOf(record.cells[0]))) return [];
    this.#early.push(record);
    return this.#early.length < MAX_EARLY ? [] : this.#settle();
  }

  /** No record looks like a header: the first one is it, as in any table. */
  #settle(): readonly ReadRow[] {
    const [first, ...rest] = this.#early.splice(0);
    if (first === undefined) return [];
    const remarks = this.#readHeader(first.cells);
    return [...remarks, ...rest.flatMap((record) => this.read(record))];
  }

  #readHeader(cells: readonly unknown[]): readonly ReadRow[] {
    const header = cells.map((cell) => textOf(cell).trim());
    this.#header = header;
    this.#names = header.map((name) => withoutCount(name, header));
    const fields = this.#columns.fieldsOf(header);
    const textAt = firstOf(fields, ["subject", "description"]);
    this.#needed = Math.max(firstOf(fields, ["id"]), textAt) + 1;
    this.#footers.begin(fields);
    return textAt < 0 ? [noText(header)] : fields.includes("description") ? [] : [NO_DESCRIPTION];
  }

  #toRow({ line, cells }: TableRecord, header: readonly string[]): ReadRow {
    const surplus = cells.slice(header.length).some((cell) => !isBlank(cell));
    if (surplus || cells.length < this.#needed) {
      const message = `Cells in the row: ${cells.length}, in the header: ${header.length}. Is a quote or a delimiter missing?`;
      return rejectedRow(line, "csv-cell-count", message);
    }
    return { type: "row", line, value: this.#toObject(cells, header) };
  }

  #toObject(cells: readonly unknown[], header: readonly string[]): Record<string, unknown> {
    const row: Record<string, unknown> = Object.create(null);
    for (let i = 0; i < header.length; i++) {
      const name = this.#names[i]!;
      const cell = this.#cell(cells[i]);
      const held = row[name];
      if (held === undefined) row[name] = cell;
      else if (Array.isArray(held)) held.push(cell);
      else row[name] = [held, cell];
    }
    return row;
  }

  #cell(cell: unknown): unknown {
    if (typeof cell !== "string") return cell ?? "";
    if (cell.length === MAX_CELL_CHARS) this.#cutCells++;
    return cellText(cell);
  }

  #remarks(): readonly ReadRow[] {
    return [
      ...this.#footers.remarks(),
      ...(this.#headersAgain === 0 ? [] : [headerAgain(this.#headersAgain)]),
      ...(this.#cutCells === 0 ? [] : [cellsCut(this.#cutCells)]),
    ];
  }
}

/** "Comment.1" beside "Comment" is a second column of that name. */
function withoutCount(name: string, header: readonly string[]): string {
  const bare = name.replace(/\.\d{1,3}$/, "");
  return bare !== name && header.includes(bare) ? bare : name;
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : String(cell ?? "");
}

function isSameHeader(cells: readonly unknown[], header: readonly string[]): boolean {
  if (cells.length < header.length || !isSameName(cells[0], header[0]!)) return false;
  if (!cells.slice(header.length).every(isBlank)) return false;
  return header.length > 1 && header.every((name, i) => isSameName(cells[i], name));
}

/** What databases call the kinds of their columns. */
const TYPE =
  /^(?:var)?char(?:\(\d+\))?$|^(?:big|small|tiny)?int(?:eger|\d+)?$|^(?:n?varchar|string|str|text|object|uuid|datetime\d*|date|time|timestamp|bool(?:ean)?|float\d*|double|number|numeric|decimal)$/i;

function isRowOfTypes(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length >= 3 && filled.every((cell) => TYPE.test(textOf(cell).trim()));
}

/** Whatever the case: the second file may come from another program. Most cells are told apart by their length. */
function isSameName(cell: unknown, name: string): boolean {
  const text = textOf(cell).trim();
  return text.length === name.length && text.toLowerCase() === name.toLowerCase();
}

/** Index of the first column with one of these meanings; -1 if there is none. */
function firstOf(fields: readonly (TicketField | null)[], wanted: readonly TicketField[]): number {
  return fields.findIndex((field) => field !== null && wanted.includes(field));
}

function remark(code: string, message: string): ReadRow {
  return { type: "remark", severity: "warning", code, message };
}

function headerBelow(line: number): ReadRow {
  const message = `The column names are in line ${line}: the lines above them were taken for a title, and left out.`;
  return remark("header-not-first", message);
}

function headerAgain(count: number): ReadRow {
  const rows = count === 1 ? "1 row repeats" : `${count} rows repeat`;
  return remark("header-repeated", `${rows} the column names: left out. Were several files put together?`);
}

function cellsCut(count: number): ReadRow {
  const cells = count === 1 ? "1 cell has" : `${count} cells have`;
  const message = `${cells} exactly ${MAX_CELL_CHARS} characters, the most that a spreadsheet holds: their texts were cut there. Export from the desk without opening the file in between.`;
  return remark("cells-cut", message);
}

/** Zendesk's CSV has subjects only. */
const NO_DESCRIPTION = remark(
  "description-column-missing",
  "No column holds a description: tickets are judged by their subjects alone. Map one that does, or export JSON.",
);

/** Names no column: in a file without a header they are ticket text. */
function noText(header: readonly string[]): ReadRow {
  const message = `None of the ${header.length} columns of the first line holds the ticket's text. Say which one does: --map subject="My title" (columns in a program).`;
  return remark("text-column-missing", message);
}
