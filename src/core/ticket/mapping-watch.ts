import { nearestName } from "../door/nearest-name.ts";
import { isRecord } from "../text/json.ts";
import { type ColumnLookup, normalizeHeader } from "./columns.ts";
import type { ValueWords } from "./desks/desk.ts";
import { flattenRow } from "./flatten-row.ts";
import { missingFields } from "./missing-fields.ts";
import { isEmpty, RowFields } from "./row-fields.ts";
import type { RowReader } from "./row-reader.ts";
import type { RecognisedDesk } from "./service-desk.ts";
import type { TicketField } from "./ticket-field.ts";
import type { TicketMapping } from "./ticket-mapping.ts";

/** Rows that are looked at: the columns of an export do not change after so many. */
const SAMPLE_ROWS = 2_000;
/** Columns that are remembered: a damaged file may have a new one in every row. */
const MAX_COLUMNS = 2_000;

/** Watches the first rows of an export, to say how its columns were understood. */
export class MappingWatch {
  readonly #lookup: ColumnLookup;
  readonly #values: ValueWords | null;
  readonly #columns = new Map<string, { field: TicketField | null; filled: number; used: number }>();
  readonly #desks = new Map<string, { readonly found: RecognisedDesk; rows: number }>();
  #rows = 0;

  constructor(lookup: ColumnLookup, values: ValueWords | null) {
    this.#lookup = lookup;
    this.#values = values;
  }

  see(value: unknown): void {
    if (this.#rows >= SAMPLE_ROWS || !isRecord(value)) return;
    this.#rows++;
    const row = flattenRow(value, this.#lookup.paths);
    const fields = new RowFields(row, this.#lookup, this.#values);
    this.#seeDesk(this.#lookup.planFor(Object.keys(row)).desk);
    for (const [header, cell] of Object.entries(row)) {
      const parts = fields.meaning(header) === null ? fieldsIn(cell) : [];
      for (const [name, value] of parts) {
        const path = `${header}.${name}`;
        // What the caller mapped is a column of its own beside the list.
        if (!Object.hasOwn(row, path)) this.#seeCell(path, value, fields);
      }
      if (parts.length === 0) this.#seeCell(header, cell, fields);
    }
  }

  #seeCell(header: string, cell: unknown, fields: RowFields): void {
    const column = this.#columnOf(header, fields);
    if (column === null || isEmpty(cell)) return;
    column.filled++;
    if (fields.isUsed(header)) column.used++;
  }

  mapping(reader: RowReader | null): TicketMapping {
    const columns = [...this.#columns].map(([header, column]) => ({ header, ...column }));
    const desk = this.#desk();
    const marks = new Set(desk?.marks ?? []);
    const filled = new Set(
      columns.flatMap(({ field, filled }) => (field === null || filled === 0 ? [] : [field])),
    );
    return {
      format: reader?.format ?? null,
      delimiter: reader?.delimiter ?? null,
      envelope: reader?.envelope ?? null,
      encoding: null,
      desk: desk?.desk ?? null,
      deskMarks: columns.map(({ header }) => header).filter((header) => marks.has(normalizeHeader(header))),
      sampledRows: this.#rows,
      columns,
      missing: missingFields(filled, desk?.desk ?? null),
    };
  }

  /** Columns of the caller's that the export does not have, each with the one that was probably meant. */
  unknown(own: readonly string[]): readonly { readonly header: string; readonly meant: string | null }[] {
    const headers = [...this.#columns.keys()];
    const known = new Set(headers.map(normalizeHeader));
    return own
      .filter((header) => this.#rows > 0 && !known.has(normalizeHeader(header)))
      .map((header) => ({ header, meant: nearestName(header, headers) }));
  }

  #columnOf(header: string, fields: RowFields) {
    const known = this.#columns.get(header);
    if (known !== undefined || this.#columns.size >= MAX_COLUMNS) return known ?? null;
    const column = { field: fields.meaning(header), filled: 0, used: 0 };
    this.#columns.set(header, column);
    return column;
  }

  #seeDesk(found: RecognisedDesk | null): void {
    if (found === null) return;
    const held = this.#desks.get(found.desk);
    if (held === undefined) this.#desks.set(found.desk, { found, rows: 1 });
    else held.rows++;
  }

  /** The product of most rows. */
  #desk(): RecognisedDesk | null {
    const desks = [...this.#desks.values()].sort((a, b) => b.rows - a.rows);
    return desks[0]?.found ?? null;
  }
}

/** The fields of a form that stand in a list, as Zendesk's: `[{"id": 3602, "value": "360001"}]`, each by the name that a path finds it by. None for any other cell. */
function fieldsIn(cell: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(cell)) return [];
  const named = cell.flatMap((item): [string, unknown][] => {
    if (!isRecord(item) || !Object.hasOwn(item, "value")) return [];
    const name = item.name ?? item.id ?? item.key;
    return typeof name === "string" || typeof name === "number" ? [[String(name), item.value]] : [];
  });
  return named.length === cell.length ? named : [];
}
