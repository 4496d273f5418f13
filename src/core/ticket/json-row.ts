import { isRecord } from "../text/json.ts";
import type { ColumnLookup } from "./columns.ts";
import { parseJsonRow } from "./json-lines.ts";
import type { JsonPlace } from "./json-place.ts";
import { type ReadRow, tooLongRow } from "./row-reader.ts";
import { TableRows } from "./table-rows.ts";

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

/** Makes rows of what stands at the place of the rows: objects as they are, members of an object by their keys, lists of cells. */
export class JsonRowShape {
  readonly #place: JsonPlace;
  readonly #table: TableRows;

  constructor(place: JsonPlace, columns: ColumnLookup) {
    this.#place = place;
    this.#table = new TableRows(columns);
  }

  /** Whether the text of a row is a key and its value. */
  get isMember(): boolean {
    return this.#place.kind === "keyed";
  }

  begin(): readonly ReadRow[] {
    return this.#place.header === null ? [] : this.#table.name(this.#place.header);
  }

  rowsOf(row: ReadRow): readonly ReadRow[] {
    if (row.type !== "row" || this.#place.kind === "list") return [row];
    if (this.isMember) return isRecord(row.value) ? keyedRows(row.line, row.value) : [row];
    return Array.isArray(row.value) ? this.#table.read({ line: row.line, cells: row.value }) : [row];
  }

  end(): readonly ReadRow[] {
    return this.#table.end();
  }
}

/** A member's key is the id of a row that has none. Members that are no objects say something else. */
function keyedRows(line: number, member: Readonly<Record<string, unknown>>): readonly ReadRow[] {
  return Object.entries(member).flatMap(([key, value]): ReadRow[] => {
    if (!isRecord(value)) return [];
    const hasId = ["id", "key", "number"].some((name) => Object.hasOwn(value, name));
    return [{ type: "row", line, value: hasId ? value : { id: key, ...value } }];
  });
}
