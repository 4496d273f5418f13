import type { ColumnLookup, TicketField } from "./columns.ts";

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
