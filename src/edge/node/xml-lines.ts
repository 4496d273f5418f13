import type { ColumnMeanings } from "../../core/ticket/index.ts";
import { findXmlRecords, xmlRow } from "./xml-records.ts";
import { isSheetRow, isXmlSheet, XmlSheet } from "./xml-sheet.ts";
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
