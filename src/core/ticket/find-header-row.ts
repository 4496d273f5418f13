import { mustList } from "../door/takes.ts";
import { ColumnLookup, type ColumnMeanings, type TicketField } from "./columns.ts";
import { isHeaderRow } from "./is-header-row.ts";

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
