import { readFile, stat } from "node:fs/promises";
import type { WorkBook, WorkSheet } from "@e965/xlsx";
import { LevelZeroError } from "../index.ts";
import { whyUnreadable } from "./why-unreadable.ts";

/** A workbook is read whole, and takes about ten times its size: above this, export CSV. */
const MAX_BYTES = 100 * 1024 * 1024;

/** Lines handed on at once. */
const LINES = 1_000;

/** As the sheet holds it, formulas worked out. */
export type Cell = string | number | boolean | Date | null | undefined;

/** Whether a file is a workbook by its name: `.xlsx`, `.xlsm`, `.xls` or `.ods`. */
export function isWorkbook(path: string): boolean {
  return /\.(?:xlsx|xlsm|xls|ods)$/i.test(path);
}

/**
 * The rows of a workbook as JSON Lines, in pieces; the line is the row's number in the sheet. The first row that is not empty names
 * the columns, columns of one name become a list, dates become ISO 8601 without a zone. Throws as `readRows` does.
 */
export async function* readWorkbook(path: string, shown = path): AsyncGenerator<string> {
  yield* toLines(await readRows(path, shown));
}

/**
 * All rows of the sheet with most rows, empty ones too: the place of a row is its number in the sheet, from 0. `shown` is what the
 * file is called in messages. Needs the optional package `@e965/xlsx`.
 * Throws `LevelZeroError` `UNREADABLE` without it, for a damaged file, and above 100 MB.
 */
export async function readRows(path: string, shown: string): Promise<readonly (readonly Cell[])[]> {
  const { read, utils } = await loadPackage(shown);
  const { size } = await stat(path).catch(unreadable(shown));
  if (size > MAX_BYTES)
    throw problem(`${shown} is a workbook of more than 100 MB. Export the tickets as CSV.`);
  const bytes = await readFile(path).catch(unreadable(shown));
  let book: WorkBook;
  try {
    book = read(bytes, { cellDates: true, dense: true });
  } catch (cause) {
    throw problem(
      `${shown} is no workbook that can be read: is it damaged, or protected by a password?`,
      cause,
    );
  }
  return utils.sheet_to_json<Cell[]>(largestSheet(book, utils.decode_range), {
    ...{ header: 1, raw: true, blankrows: true, UTC: true },
  });
}

function largestSheet(
  book: WorkBook,
  decode: (range: string) => { readonly s: { r: number }; readonly e: { r: number } },
): WorkSheet {
  const rowsOf = (sheet: WorkSheet): number => {
    const range = sheet["!ref"];
    return range === undefined ? 0 : decode(range).e.r + 1;
  };
  const sheets = book.SheetNames.map((name) => book.Sheets[name]!);
  return sheets.reduce((best, sheet) => (rowsOf(sheet) > rowsOf(best) ? sheet : best), sheets[0]!);
}

function* toLines(rows: readonly (readonly Cell[])[]): Generator<string> {
  const at = headerOf(rows);
  if (at < 0) return;
  const header = rows[at]!.map((cell) => textOf(cell));
  // Blank lines are no rows, but count: an issue names the row of the sheet.
  let piece = "\n".repeat(at + 1);
  for (const [i, row] of rows.slice(at + 1).entries()) {
    piece += isBlank(row) ? "\n" : `${JSON.stringify(toObject(row, header))}\n`;
    if (i % LINES !== LINES - 1) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

/** Place of the row that names the columns; −1 for an empty sheet. */
export function headerOf(rows: readonly (readonly Cell[])[]): number {
  return rows.findIndex((row) => !isBlank(row));
}

export function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => textOf(cell) === "");
}

function toObject(row: readonly Cell[], header: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = Object.create(null);
  for (const [i, name] of header.entries()) {
    if (name === "") continue;
    const value = cellValue(row[i]);
    const held = found[name];
    if (held === undefined) found[name] = value;
    else if (Array.isArray(held)) held.push(value);
    else found[name] = [held, value];
  }
  return found;
}

function cellValue(cell: Cell): string | number | boolean {
  return cell instanceof Date ? textOf(cell) : (cell ?? "");
}

/** A cell as text, without the spaces around it. */
export function textOf(cell: Cell): string {
  if (cell instanceof Date)
    return cell
      .toISOString()
      .replace(/(?:T00:00:00)?\.000Z$/, "")
      .replace("T", " ");
  return String(cell ?? "").trim();
}

async function loadPackage(shown: string): Promise<typeof import("@e965/xlsx")> {
  try {
    return await import("@e965/xlsx");
  } catch (cause) {
    const message = `${shown} is a workbook. To read it, install the package @e965/xlsx beside level-zero (npm install @e965/xlsx); or save the sheet as CSV.`;
    throw problem(message, cause);
  }
}

function unreadable(shown: string): (cause: unknown) => never {
  return (cause) => {
    throw problem(`${shown} cannot be read ${whyUnreadable(cause)}`, cause);
  };
}

function problem(message: string, cause?: unknown): LevelZeroError {
  return new LevelZeroError("UNREADABLE", message, { cause });
}
