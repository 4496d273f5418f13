import { mustList } from "../door/takes.ts";
import { ColumnLookup, type ColumnMeanings } from "./columns.ts";
import type { TicketField } from "./ticket-field.ts";

/** Rows that are looked at for a header. */
const MAX_ROWS = 50;

/** The row of a table that names its columns, and what they mean. */
export interface HeaderRow {
  /** Place of the row, from 0. */
  readonly row: number;
  /** For each cell; `null` for a column that level-zero gives no meaning to. */
  readonly fields: readonly (TicketField | null)[];
}

/**
 * Finds the row that names the columns among the first fifty rows of a table; `null` if none names two that are known.
 * @param rows the rows of a sheet, each a list of its cells
 */
export function findHeaderRow(
  rows: readonly (readonly unknown[])[],
  columns: ColumnMeanings = {},
): HeaderRow | null {
  mustList(rows, "length", "findHeaderRow: the rows", "a list of lists of cells");
  const lookup = new ColumnLookup(columns);
  const filled = rows.findIndex((row) => row.some((cell) => String(cell ?? "").trim() !== ""));
  const row = rows.slice(0, MAX_ROWS).findIndex((cells, at) => isHeaderRow(cells, lookup, at === filled));
  if (row < 0) return null;
  return { row, fields: lookup.fieldsOf(rows[row]!.map((cell) => String(cell ?? "").trim())) };
}

/** Two columns are a table of tickets only with one of these. */
const NEEDED: ReadonlySet<TicketField> = new Set<TicketField>(["id", "subject", "description"]);

/** Longest name of a column. */
const MAX_NAME_CHARS = 100;

/**
 * Whether a record names columns: two that we know. Below the first record it must be sure, as it may be a ticket: three that we know, or
 * half of its cells.
 */
export function isHeaderRow(cells: readonly unknown[], columns: ColumnLookup, isFirst: boolean): boolean {
  const names = cells.map((cell) => (typeof cell === "string" ? cell.trim() : String(cell ?? "")));
  const filled = names.filter((name) => name !== "");
  if (filled.some((name) => name.length > MAX_NAME_CHARS)) return false;
  const fields = columns.fieldsOf(filled);
  const known = fields.filter((field) => field !== null).length;
  // "Status,Closed" above a table says what was asked for.
  if (filled.length === 2 && !fields.some((field) => NEEDED.has(field ?? "label"))) return false;
  return known >= 2 && (isFirst || known >= 3 || known * 2 >= filled.length);
}
