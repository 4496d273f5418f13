import { type ColumnMeanings, findHeaderRow } from "../../core/ticket/index.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Whether XML is a workbook of Excel 2003, SpreadsheetML. */
export function isXmlSheet(head: string): boolean {
  return head.slice(0, 4_000).includes("urn:schemas-microsoft-com:office:spreadsheet");
}

/** Whether an element is a row of a sheet. */
export function isSheetRow(path: readonly string[]): boolean {
  return /^(?:\w+:)?Row$/.test(path.at(-1) ?? "") && /^(?:\w+:)?Table$/.test(path.at(-2) ?? "");
}

/** Rows of a sheet as records: the first row that names columns of tickets gives the names, and what stands above it is a title. */
export class XmlSheet {
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
