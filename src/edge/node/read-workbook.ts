import { readFile, stat } from "node:fs/promises";
import { mustSay } from "../../core/door/takes.ts";
import { type Issue, LevelZeroError } from "../../index.ts";
import { whyUnreadable } from "./why-unreadable.ts";
import {
  type Cell,
  type ChooseTableOptions,
  cellText,
  chooseTable,
  isBlank,
  type Sheet,
  type WorkbookTable,
} from "./workbook-table.ts";
import { readSheets, type SheetsResult, workbookPackage } from "./workbook-thread.ts";

/** A workbook is read whole, and takes about ten times its size: above this, export CSV. */
const MAX_BYTES = 100 * 1024 * 1024;

/** Milliseconds that the largest workbook may take: a hostile one takes for ever. */
const TIME_MS = 120_000;

/** What a test changes. */
interface WorkbookReading {
  readonly timeMs?: number;
  /** Memory that it may take; by default as much as the program itself. */
  readonly maxHeapMb?: number;
  /** File that reads workbooks. */
  readonly reader?: string;
}

/** Lines handed on at once. */
const LINES = 1_000;

/**
 * Whether a file is a workbook by its name: `.xlsx`, `.xlsm`, `.xlsb`, `.xls` or `.ods`.
 * @param path of the file
 */
export function isWorkbook(path: string): boolean {
  mustSay(path, "isWorkbook: the file");
  return /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i.test(path);
}

/** The rows of a workbook as text, and what is to be said of it. */
interface ReadWorkbook {
  /**
   * JSON Lines in pieces: each row a list of cells, so that titles, names of columns and totals are told apart as in a CSV. The line is
   * the row's number in the first sheet; the rows of others count on. Dates become ISO 8601 without a zone.
   */
  readonly pieces: Iterable<string>;
  readonly issues: readonly Issue[];
  /** Whether it took too much time or memory, as `issues` say. */
  readonly isGivenUp: boolean;
}

/**
 * Reads the tickets of a workbook: see `readTable`, whose errors it throws, but that a workbook which takes too much time or memory is an
 * issue.
 */
export async function readWorkbook(
  path: string,
  shown: string,
  options: ChooseTableOptions,
  reading: WorkbookReading = {},
): Promise<ReadWorkbook> {
  const sheets = await sheetsOf(path, shown, reading);
  if ("code" in sheets) return { pieces: [], issues: [sheets], isGivenUp: true };
  const table = chooseTable(sheets, shown, options);
  return { pieces: toLines(table), issues: sheetIssues(table, shown), isGivenUp: false };
}

/**
 * The table of tickets in a workbook: see `chooseTable`. `shown` is what the file is called in messages. Needs the optional package
 * `@e965/xlsx`. Throws `LevelZeroError`: `UNREADABLE` without it, for a damaged file, above 100 MB, and if it takes more than two minutes
 * or more memory than there is; `NOT_FOUND` for a sheet that there is not.
 */
export async function readTable(path: string, shown: string): Promise<WorkbookTable> {
  const sheets = await sheetsOf(path, shown);
  if ("code" in sheets) throw problem(`${shown}: ${sheets.message}`);
  return chooseTable(sheets, shown, {});
}

/** The sheets, or that the workbook was given up. */
async function sheetsOf(
  path: string,
  shown: string,
  { reader, timeMs = TIME_MS, maxHeapMb }: WorkbookReading = {},
): Promise<readonly Sheet[] | Issue> {
  const address = reader ?? packageOf(shown);
  const { size } = await stat(path).catch(unreadable(shown));
  if (size > MAX_BYTES)
    throw problem(`${shown} is a workbook of more than 100 MB. Export the tickets as CSV.`);
  const bytes = await readFile(path).catch(unreadable(shown));
  const result = await readSheets(bytes, address, { timeMs, maxHeapMb });
  if ("sheets" in result) return result.sheets;
  if (result.problem !== "damaged") return givenUp(result.problem, shown, timeMs);
  const message = `${shown} is no workbook that can be read: it is damaged, cut short or protected by a password.`;
  throw problem(`${message} Export it again, without a password.`, result.cause);
}

type GivenUp = Exclude<Extract<SheetsResult, { problem: unknown }>["problem"], "damaged">;

function givenUp(why: GivenUp, shown: string, timeMs: number): Issue {
  const bound =
    why === "too-slow" ? `within ${timeMs / 1000} seconds` : "in the memory that a program may have";
  const message = `The workbook could not be read ${bound}, and was left out. Export the tickets as CSV.`;
  return { severity: "error", code: `file-${why}`, message, path: shown, line: null, column: null };
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

function packageOf(shown: string): string {
  try {
    return workbookPackage();
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
