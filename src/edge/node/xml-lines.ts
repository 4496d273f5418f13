import { type ColumnMeanings, findHeaderRow } from "../../core/ticket/index.ts";
import { findXmlRecords, xmlRow } from "./xml-records.ts";
import { type XmlElement, XmlReader } from "./xml-tree.ts";

/** Characters by which the records are found. */
const HEAD_CHARS = 256 * 1024;

/** Whether a text begins as XML does, and is no page of HTML. */
export function isXml(text: string): boolean {
  return (
    /^\uFEFF?\s*<(?:\?xml|[A-Za-z_])/.test(text) &&
    !/^\uFEFF?\s*<(?:!doctype html|html|head|body|div|p|table)[\s>]/i.test(text)
  );
}

/**
 * The records of an XML export as JSON Lines, as they arrive, each in the line of the file in which it begins, as far as there is one for each.
 * A file in which no element is a ticket is passed on as it is. Memory: the head, and one record.
 */
export class XmlLines {
  readonly #columns: ColumnMeanings;
  #head: string | null = "";
  #reader: XmlReader | null = null;
  #out = "";
  #line = 1;

  constructor(columns: ColumnMeanings) {
    this.#columns = columns;
  }

  write(text: string): string {
    if (this.#head === null) return this.#pass(text);
    this.#head += text;
    return this.#head.length < HEAD_CHARS ? "" : this.#start();
  }

  end(): string {
    return this.#head === null ? "" : this.#start();
  }

  #start(): string {
    const head = this.#head ?? "";
    this.#head = null;
    if (isXmlSheet(head)) {
      const sheet = new XmlSheet(this.#columns);
      this.#reader = this.#readerOf(isSheetRow, (row) => sheet.record(row));
      return this.#pass(head);
    }
    const records = findXmlRecords(head.slice(0, HEAD_CHARS), this.#columns);
    if (records !== null) this.#reader = this.#readerOf((path) => path.join("/") === records, xmlRow);
    return this.#pass(head);
  }

  #pass(text: string): string {
    if (this.#reader === null) return text;
    this.#reader.write(text);
    const out = this.#out;
    this.#out = "";
    return out;
  }

  #readerOf(
    isRecord: (path: readonly string[]) => boolean,
    rowOf: (element: XmlElement) => Record<string, unknown> | null,
  ): XmlReader {
    let within = 0;
    return new XmlReader({
      opened: (_, path) => {
        if (isRecord(path)) within++;
      },
      closed: (element, path) => {
        if (!isRecord(path)) return within > 0;
        within--;
        const row = rowOf(element);
        if (row === null) return false;
        const lines = Math.max(0, element.line - this.#line);
        this.#out += `${"\n".repeat(lines)}${JSON.stringify(row)}\n`;
        this.#line += lines + 1;
        return false;
      },
    });
  }
}

/** Whether XML is a workbook of Excel 2003, SpreadsheetML. */
function isXmlSheet(head: string): boolean {
  return head.slice(0, 4_000).includes("urn:schemas-microsoft-com:office:spreadsheet");
}

/** Whether an element is a row of a sheet. */
function isSheetRow(path: readonly string[]): boolean {
  return /^(?:\w+:)?Row$/.test(path.at(-1) ?? "") && /^(?:\w+:)?Table$/.test(path.at(-2) ?? "");
}

/** Rows of a sheet as records: the first row that names columns of tickets gives the names, and what stands above it is a title. */
class XmlSheet {
  readonly #columns: ColumnMeanings;
  #header: readonly string[] | null = null;

  constructor(columns: ColumnMeanings) {
    this.#columns = columns;
  }

  /** `null` for a title, the row of names wherever it comes, and empty rows. */
  record(row: XmlElement): Record<string, string> | null {
    const cells = cellsOf(row);
    if (this.#header === null) {
      if (findHeaderRow([cells], this.#columns) !== null) this.#header = cells;
      return null;
    }
    const header = this.#header;
    if (cells.every((cell, at) => cell === "" || cell === header[at])) return null;
    return Object.fromEntries(header.flatMap((name, at) => (name === "" ? [] : [[name, cells[at] ?? ""]])));
  }
}

function cellsOf(row: XmlElement): string[] {
  const cells: string[] = [];
  for (const cell of row.children) {
    const index = Number(cell.attributes["ss:Index"] ?? cell.attributes.Index ?? 0);
    while (index > 0 && index < 20_000 && cells.length < index - 1) cells.push("");
    cells.push((cell.children.find(({ name }) => /^(?:\w+:)?Data$/.test(name))?.text ?? "").trim());
  }
  return cells;
}
