import { isRecord } from "../text/json.ts";
import type { ColumnLookup } from "./columns.ts";
import type { JsonPlace } from "./json-place.ts";
import type { ReadRow } from "./row-reader.ts";
import { TableRows } from "./table-rows.ts";

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
