import { isRecord } from "../text/json.ts";
import type { ColumnLookup } from "./columns.ts";
import type { JsonPlace } from "./json-place.ts";
import { type ReadRow, type RowReader, rejectedRow } from "./row-reader.ts";
import { TableRows } from "./table-rows.ts";

/** Most characters of a file that is read whole: its rows are only known when all its columns are. */
const MAX_CHARS = 100_000_000;

/** Rows of a JSON file that keeps each column as a list, or as an object by number. Reads the file whole. */
export class JsonColumnsReader implements RowReader {
  readonly format = "json";
  readonly envelope: string | null;
  readonly #path: JsonPlace["path"];
  readonly #table: TableRows;
  #parts: string[] = [];
  #length = 0;

  constructor({ path }: JsonPlace, columns: ColumnLookup) {
    this.#path = path;
    const name = path.at(-1);
    this.envelope = typeof name === "string" ? name : null;
    this.#table = new TableRows(columns);
  }

  write(text: string): readonly ReadRow[] {
    this.#length += text.length;
    if (this.#length <= MAX_CHARS) this.#parts.push(text);
    else this.#parts = [];
    return [];
  }

  end(): readonly ReadRow[] {
    if (this.#length > MAX_CHARS)
      return [
        rejectedRow(
          1,
          "json-columns-too-long",
          "The file keeps its columns apart, and is too long to be read whole. Export one object a row.",
        ),
      ];
    let value: unknown;
    try {
      value = JSON.parse(this.#parts.join(""));
    } catch {
      return [rejectedRow(1, "json-invalid", "The file is not valid JSON. Export it again.")];
    }
    for (const key of this.#path) value = isRecord(value) && typeof key === "string" ? value[key] : undefined;
    return isRecord(value) ? this.#rows(value) : [];
  }

  #rows(table: Readonly<Record<string, unknown>>): readonly ReadRow[] {
    const columns = Object.entries(table).filter(
      ([, column]) => typeof column === "object" && column !== null,
    );
    const rows = [...new Set(columns.flatMap(([, column]) => Object.keys(column as object)))];
    return [
      ...this.#table.name(columns.map(([name]) => name)),
      ...rows.flatMap((row) => {
        const cells = columns.map(([, column]) => (column as Record<string, unknown>)[row] ?? null);
        return this.#table.read({ line: 1, cells });
      }),
      ...this.#table.end(),
    ];
  }
}
