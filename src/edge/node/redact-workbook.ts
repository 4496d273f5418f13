import type { CellRedactor } from "./cell-redactor.ts";
import { readTable } from "./read-workbook.ts";
import { type Cell, cellText, isBlank } from "./workbook-table.ts";

/** Rows handed on at once. */
const ROWS = 1_000;

/**
 * A workbook as redacted CSV (RFC 4180) in pieces: the sheet with most tickets and all with the same columns, from the header on, without empty rows. A place
 * found is the row of the sheet. Text that a spreadsheet would take for a formula gets an apostrophe before it. Throws as `readTable` does.
 */
export async function* redactWorkbook(
  path: string,
  shown: string,
  cells: CellRedactor,
): AsyncGenerator<string> {
  const { rows, header } = await readTable(path, shown);
  const columns = (rows[header] ?? []).map((cell) => cellText(cell));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let piece = "";
  for (const [at, row] of rows.entries()) {
    if (header < 0 || at < header || isBlank(row)) continue;
    const place = (column: number) => (at === header ? [] : columns.slice(column, column + 1));
    const placeOf = (column: number) => ({ columns: place(column), line: at + 1 });
    const names = row.flatMap((cell, column) => cells.namesIn(cellText(cell), placeOf(column)));
    const redacted = Array.from({ length: width }, (_, column) =>
      csvCell(row[column], (text) => cells.redact(text, placeOf(column), names)),
    );
    piece += `${redacted.join(",")}\r\n`;
    if (at % ROWS !== ROWS - 1) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

/** Text of a sheet is no formula there, but would be one in a CSV. */
const FORMULA = /^\s*[=+\-@]/;

function csvCell(cell: Cell, redact: (text: string) => string): string {
  const text = cellText(cell);
  if (text === "") return "";
  const redacted = redact(text);
  const safe = typeof cell === "string" && FORMULA.test(redacted) ? `'${redacted}` : redacted;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
