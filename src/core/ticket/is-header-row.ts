import type { ColumnLookup } from "./columns.ts";

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
  const known = columns.fieldsOf(filled).filter((field) => field !== null).length;
  return known >= 2 && (isFirst || known >= 3 || known * 2 >= filled.length);
}
