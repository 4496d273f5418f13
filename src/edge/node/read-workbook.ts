import { readFile, stat } from "node:fs/promises";
import type { WorkBook } from "@e965/xlsx";
import { type Issue, LevelZeroError } from "../../index.ts";
import { whyUnreadable } from "./why-unreadable.ts";
import {
  type Cell,
  type ChooseTableOptions,
  cellText,
  chooseTable,
  isBlank,
  type WorkbookTable,
} from "./workbook-table.ts";

/** A workbook is read whole, and takes about ten times its size: above this, export CSV. */
const MAX_BYTES = 100 * 1024 * 1024;

/** Lines handed on at once. */
const LINES = 1_000;

/** Whether a file is a workbook by its name: `.xlsx`, `.xlsm`, `.xlsb`, `.xls` or `.ods`. */
export function isWorkbook(path: string): boolean {
  return /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i.test(path);
}

/** The rows of a workbook as text, and what is to be said of it. */
export interface ReadWorkbook {
  /**
   * JSON Lines in pieces: each row a list of cells, so that titles, names of columns and totals are told apart as in a CSV. The line is
   * the row's number in the first sheet; the rows of others count on. Dates become ISO 8601 without a zone.
   */
  readonly pieces: Iterable<string>;
  readonly issues: readonly Issue[];
}

/** Reads the tickets of a workbook: see `readTable`, whose errors it throws. */
export async function readWorkbook(
  path: string,
  shown: string,
  options: ChooseTableOptions,
): Promise<ReadWorkbook> {
  const table = await readTable(path, shown, options);
  return { pieces: toLines(table), issues: sheetIssues(table, shown) };
}

/**
 * The table of tickets in a workbook: see `chooseTable`. `shown` is what the file is called in messages. Needs the optional package
 * `@e965/xlsx`. Throws `LevelZeroError`: `UNREADABLE` without it, for a damaged file, and above 100 MB; `NOT_FOUND` for a sheet that
 * there is not.
 */
export async function readTable(
  path: string,
  shown: string,
  options: ChooseTableOptions = {},
): Promise<WorkbookTable> {
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
  const sheets = book.SheetNames.map((name, at) => ({
    name,
    isHidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0,
    rows: utils.sheet_to_json<Cell[]>(book.Sheets[name]!, {
      ...{ header: 1, raw: true, blankrows: true, UTC: true },
    }),
  }));
  return chooseTable(sheets, shown, options);
}

function sheetIssues({ sheets, left }: WorkbookTable, shown: string): readonly Issue[] {
  const place = { path: shown, line: null, column: null };
  const several =
    sheets.length < 2
      ? []
      : [`${sheets.length} sheets have the same columns and were read: ${listed(sheets)}.`];
  const others =
    left.length === 0
      ? []
      : [
          `Not read: ${left.length === 1 ? "the sheet" : "the sheets"} ${listed(left)}. Name one with --sheet (sheet in a program).`,
        ];
  return [...several, ...others].map((message) => ({
    severity: "warning",
    code: "workbook-sheets",
    message,
    ...place,
  }));
}

const MAX_LISTED = 12;

function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, MAX_LISTED)
    .map((name) => `"${name}"`)
    .join(", ");
  return names.length > MAX_LISTED ? `${shown}, …` : shown;
}

function* toLines({ rows }: WorkbookTable): Generator<string> {
  let piece = "";
  for (const [i, row] of rows.entries()) {
    piece += isBlank(row) ? "\n" : `${JSON.stringify(row.map(cellValue))}\n`;
    if (i % LINES !== LINES - 1) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function cellValue(cell: Cell): string | number | boolean {
  return cell instanceof Date ? cellText(cell) : (cell ?? "");
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
