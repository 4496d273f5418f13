import { parseJsonRow } from "./json-lines.ts";
import { type ReadRow, tooLongRow } from "./row-reader.ts";

/** Text of one row, gathered from the pieces in which it arrives. What is too long is counted and not kept. */
export class JsonRowText {
  readonly line: number;
  isObject: boolean;
  /** Where the row goes on in the present piece. */
  from: number;
  #parts: string[] = [];
  #length = 0;

  constructor(line: number, from: number, isObject: boolean) {
    this.line = line;
    this.from = from;
    this.isObject = isObject;
  }

  take(text: string, end: number, maxRowChars: number): void {
    this.#length += end - this.from;
    if (this.#length <= maxRowChars) this.#parts.push(text.slice(this.from, end));
    else this.#parts = [];
  }

  /** `isMember`: the text is a key and its value. */
  toRow(maxRowChars: number, isMember: boolean): ReadRow {
    if (this.#length > maxRowChars) return tooLongRow(this.line, maxRowChars);
    const text = this.#parts.join("");
    return parseJsonRow(isMember ? `{${text}}` : text, this.line);
  }
}

const STRING_SIGNS = /["\\\n]/g;

/** Where something in a string matters next: its end, a backslash or the end of the line. */
export function stringEnd(text: string, from: number): number {
  STRING_SIGNS.lastIndex = from;
  return STRING_SIGNS.exec(text)?.index ?? text.length;
}
