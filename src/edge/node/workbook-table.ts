import { type ColumnMeanings, findHeaderRow } from "../../core/ticket/index.ts";
import { LevelZeroError } from "../../index.ts";

/** As the sheet holds it, formulas worked out. */
export type Cell = string | number | boolean | Date | null | undefined;

type Rows = readonly (readonly Cell[])[];

/** One sheet of a workbook: the place of a row is its number in the sheet, from 0. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: Rows;
}

/** The tickets of a workbook. */
export interface WorkbookTable {
  /** Rows of the sheet, then those of the other sheets with the same columns, in its order and without their headers. */
  readonly rows: Rows;
  /** Place of the row that names the columns; −1 for an empty workbook. */
  readonly header: number;
  /** Sheets that were read, the first one first. */
  readonly sheets: readonly string[];
  /** Visible sheets that hold something and were not read. */
  readonly left: readonly string[];
}

export interface ChooseTableOptions {
  /** The sheet to read, and no other. */
  readonly sheet?: string;
  readonly columns?: ColumnMeanings;
}

/** A sheet and the row that names its columns. */
interface Found {
  readonly sheet: Sheet;
  readonly header: number;
  /** Rows with something below the header. */
  readonly filled: number;
  readonly hasText: boolean;
  readonly isKnown: boolean;
}

/**
 * The table of tickets in a workbook: the visible sheet with most rows among those whose columns hold the tickets' text, and all others
 * with the same columns, as in a workbook of a sheet a month. Throws `LevelZeroError` `NOT_FOUND` for a sheet that it does not have.
 */
export function chooseTable(
  sheets: readonly Sheet[],
  shown: string,
  { sheet: wanted, columns = {} }: ChooseTableOptions,
): WorkbookTable {
  const named =
    wanted === undefined ? sheets.filter(({ isHidden }) => !isHidden) : [sheetOf(sheets, wanted, shown)];
  const found = named.map((sheet) => look(sheet, columns)).filter(({ header }) => header >= 0);
  const best = found.reduce<Found | null>(
    (held, each) => (held === null || isBetter(each, held) ? each : held),
    null,
  );
  if (best === null) return { rows: [], header: -1, sheets: [], left: [] };
  const alike = found.filter((each) => each !== best && hasSameColumns(each, best));
  const rows = withColumnsOf(best, alike);
  const read = [best, ...alike].map(({ sheet }) => sheet.name);
  return {
    rows: [...rows, ...alike.flatMap((each) => inOrderOf(rows[best.header] ?? [], each))],
    header: best.header,
    sheets: read,
    left: found.map(({ sheet }) => sheet.name).filter((name) => !read.includes(name)),
  };
}

function sheetOf(sheets: readonly Sheet[], wanted: string, shown: string): Sheet {
  const sheet = sheets.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (sheet !== undefined) return sheet;
  const names = sheets.map(({ name }) => `"${name}"`).join(", ");
  throw new LevelZeroError("NOT_FOUND", `${shown} has no sheet "${wanted}", only ${names}.`);
}

function look(sheet: Sheet, columns: ColumnMeanings): Found {
  const known = findHeaderRow(sheet.rows, columns);
  const header = known?.row ?? sheet.rows.findIndex((row) => !isBlank(row));
  const hasText = known?.fields.some((field) => field === "subject" || field === "description") ?? false;
  const filled = sheet.rows.slice(header + 1).filter((row) => !isBlank(row)).length;
  return { sheet, header, filled, hasText, isKnown: known !== null };
}

function isBetter(some: Found, other: Found): boolean {
  if (some.hasText !== other.hasText) return some.hasText;
  if (some.isKnown !== other.isKnown) return some.isKnown;
  return some.filled > other.filled;
}

function namesOf({ sheet, header }: Found): readonly string[] {
  return (sheet.rows[header] ?? []).map((cell) => cellText(cell)).filter((name) => name !== "");
}

/** Whether they are called the same, but for a column or two that one of two tables of tickets has more. */
function hasSameColumns(some: Found, other: Found): boolean {
  if (!some.isKnown) return false;
  const [names, others] = [new Set(namesOf(some).map(nameOf)), new Set(namesOf(other).map(nameOf))];
  const [few, many] = names.size < others.size ? [names, others] : [others, names];
  if (![...few].every((name) => many.has(name))) return false;
  return few.size === many.size || (some.hasText && other.hasText && few.size + MAX_MORE >= many.size);
}

const MAX_MORE = 2;

/** A column's name in small letters. */
function nameOf(cell: Cell): string {
  return cellText(cell).toLowerCase();
}

/** The first sheet's rows, with the columns in their header that only others have. */
function withColumnsOf({ sheet, header }: Found, others: readonly Found[]): Rows {
  const own = sheet.rows[header] ?? [];
  const known = new Set(own.map(nameOf));
  const extra = others.flatMap(namesOf).filter((name) => !known.has(nameOf(name)) && known.add(nameOf(name)));
  if (extra.length === 0) return sheet.rows;
  return sheet.rows.map((row, at) => (at === header ? [...own, ...extra] : row));
}

/** The rows of a sheet below its header, their cells in the order of these names. */
function inOrderOf(names: readonly Cell[], { sheet, header }: Found): Rows {
  const own = (sheet.rows[header] ?? []).map(nameOf);
  const places = names.map((cell) => own.indexOf(nameOf(cell)));
  return sheet.rows.slice(header + 1).map((row) => places.map((at) => (at < 0 ? null : row[at])));
}

export function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => cellText(cell) === "");
}

/** A cell as text, without the spaces around it. */
export function cellText(cell: Cell): string {
  if (cell instanceof Date)
    // Days as fractions miss the second by a hair: 09:05 must not become 09:04:59.999.
    return new Date(Math.round(cell.getTime() / 1000) * 1000)
      .toISOString()
      .replace(/(?:T00:00:00)?\.000Z$/, "")
      .replace("T", " ");
  return String(cell ?? "").trim();
}
